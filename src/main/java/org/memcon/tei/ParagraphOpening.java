package org.memcon.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.memcon.tei.markup.TeiElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The first words of a paragraph, without notes, and the text nodes that hold them.
 */
record ParagraphOpening(TeiElement paragraph, List<Text> nodes, String text) {

	private static final int ENOUGH = 200;

	static ParagraphOpening of(TeiElement paragraph) {
		var nodes = new ArrayList<Text>();
		var text = new StringBuilder();
		collect(paragraph, nodes, text);
		return new ParagraphOpening(paragraph, nodes, text.toString());
	}

	private static boolean collect(TeiElement parent, List<Text> nodes, StringBuilder text) {
		for (var node : parent.nodes()) {
			if (text.length() > ENOUGH || node instanceof Element element && new TeiElement(element).isBlock()) {
				return false;
			}
			if (node instanceof Text characters) {
				nodes.add(characters);
				text.append(characters.getData());
			}
			else if (node instanceof Element element && !new TeiElement(element).is("note")
					&& !collect(new TeiElement(element), nodes, text)) {
				return false;
			}
		}
		return true;
	}

	/** The last name that is marked within its first characters. */
	Optional<TeiElement> lastName(int length) {
		var start = 0;
		var found = Optional.<TeiElement>empty();
		for (var node : this.nodes) {
			if (start < length) {
				var before = found;
				found = around(node, "persName", "gloss").or(() -> before);
			}
			start += node.getLength();
		}
		return found;
	}

	private Optional<TeiElement> around(Node node, String... names) {
		for (var parent = node.getParentNode(); parent instanceof Element element
				&& parent != this.paragraph.element(); parent = parent.getParentNode()) {
			if (new TeiElement(element).is(names)) {
				return Optional.of(new TeiElement(element));
			}
		}
		return Optional.empty();
	}

	/** Tests if its first characters end in another type than what follows. */
	boolean isSetOff(int length) {
		var start = 0;
		var isSetOff = false;
		for (var node : this.nodes) {
			var before = node.getData().substring(0, Math.max(0, Math.min(length - start, node.getLength())));
			if (before.chars().anyMatch(Character::isLetter)) {
				isSetOff = around(node, "hi").isPresent() && start + node.getLength() <= length;
			}
			start += node.getLength();
		}
		return isSetOff;
	}

	/** Takes away the first characters, and the elements that are empty then. */
	void remove(int length) {
		var left = length;
		for (var node : this.nodes) {
			var taken = Math.min(left, node.getLength());
			node.deleteData(0, taken);
			left -= taken;
			if (node.getLength() == 0) {
				prune(node);
			}
		}
	}

	private void prune(Node node) {
		var parent = node.getParentNode();
		if (node != this.paragraph.element() && !node.hasChildNodes() && parent != null) {
			parent.removeChild(node);
			prune(parent);
		}
	}

}
