package org.memcon.tei.markup;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Finds the words that a line, a column or a page ends in the middle of, by
 * {@code @break}, a hyphen, or a page break with letters on both sides of it. A soft
 * hyphen marks the place; the breaks of lines and columns there are left out.
 */
final class WordDivisions {

	private final List<TeiElement> breaks = new ArrayList<>();

	private @Nullable Text last;

	private boolean isSpaced;

	private WordDivisions() {
	}

	static void mark(TeiElement root) {
		new WordDivisions().walk(root);
	}

	private void walk(TeiElement parent) {
		for (var node : parent.nodes()) {
			if (node instanceof Text text) {
				text(text);
			}
			else if (node instanceof Element element) {
				element(new TeiElement(element));
			}
		}
	}

	private void element(TeiElement element) {
		if (element.is("lb", "cb", "pb")) {
			this.breaks.add(element);
		}
		else if (element.is("note")) {
			mark(element);
		}
		else if (element.isBlock()) {
			mark(element);
			this.last = null;
			this.breaks.clear();
		}
		else {
			walk(element);
		}
	}

	private void text(Text text) {
		var before = this.last;
		var rest = text.getData().stripLeading();
		if (before != null && !this.breaks.isEmpty()) {
			this.isSpaced |= rest.length() < text.getLength();
			if (rest.isEmpty()) {
				return;
			}
			divide(before, before.getData().stripTrailing(), text, rest);
		}
		this.last = text;
		this.isSpaced = Character.isWhitespace(text.getData().charAt(text.getLength() - 1));
		this.breaks.clear();
	}

	private void divide(Text before, String beginning, Text after, String rest) {
		var hasHyphen = hasHyphen(beginning);
		if (isDivided(beginning, hasHyphen, rest.charAt(0))) {
			var isOnePage = this.breaks.stream().noneMatch((it) -> it.is("pb"));
			var dropsHyphen = hasHyphen && isOnePage && saysNo();
			before.setData((dropsHyphen ? beginning.substring(0, beginning.length() - 1) : beginning)
					+ TeiElement.SOFT_HYPHEN);
			after.setData(rest);
			this.breaks.stream()
				.filter((it) -> !it.is("pb"))
				.map(TeiElement::element)
				.forEach((it) -> it.getParentNode().removeChild(it));
		}
	}

	private boolean isDivided(String beginning, boolean hasHyphen, char next) {
		var isWithinLetters = !beginning.isEmpty()
				&& Character.isLetterOrDigit(beginning.charAt(beginning.length() - 1));
		if (saysNo()) {
			return Character.isLetterOrDigit(next) && (hasHyphen || isWithinLetters);
		}
		var isOpen = hasHyphen
				|| isWithinLetters && !this.isSpaced && this.breaks.stream().allMatch((it) -> it.is("pb"));
		return Character.isLowerCase(next) && isOpen
				&& this.breaks.stream().noneMatch((it) -> it.attribute("break").equals("yes"));
	}

	private boolean saysNo() {
		return this.breaks.stream().anyMatch((it) -> it.attribute("break").equals("no"));
	}

	private static boolean hasHyphen(String beginning) {
		return beginning.length() > 1 && "-\u2010\u2011".indexOf(beginning.charAt(beginning.length() - 1)) >= 0
				&& Character.isLetter(beginning.charAt(beginning.length() - 2));
	}

}
