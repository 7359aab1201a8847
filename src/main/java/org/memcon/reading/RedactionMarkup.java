package org.memcon.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Redaction;
import org.memcon.web.Messages;

/**
 * What was withheld from the passages that lie before a reader: gives each place its
 * anchor, says to those who listen that something is missing there, and lets a code
 * explain itself. The places are marked in the stored text, in the order of the
 * {@link Redaction redactions}.
 */
record RedactionMarkup(Map<String, List<Redaction>> byTurn, Messages messages) {

	static RedactionMarkup of(List<Redaction> redactions, Messages messages) {
		return new RedactionMarkup(redactions.stream().collect(Collectors.groupingBy((it) -> it.turn().anchor())),
				messages);
	}

	MarkedTurn applyTo(MarkedTurn marked) {
		var here = this.byTurn.getOrDefault(marked.turn().anchor(), List.of());
		if (here.isEmpty()) {
			return marked;
		}
		var notes = marked.notes().stream().map((note) -> applyTo(note, here)).toList();
		return new MarkedTurn(marked.turn(), html(marked.html(), redactionsIn(here, null)), notes, here);
	}

	private MarkedNote applyTo(MarkedNote marked, List<Redaction> here) {
		return new MarkedNote(marked.note(), html(marked.html(), redactionsIn(here, marked.note().anchor())));
	}

	private static List<Redaction> redactionsIn(List<Redaction> here, @Nullable String note) {
		return here.stream().filter((it) -> Objects.equals(it.note(), note)).toList();
	}

	private String html(String html, List<Redaction> redactions) {
		if (redactions.isEmpty()) {
			return html;
		}
		var document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		var body = document.body();
		show(body.select("span.redaction"), new ArrayDeque<>(redactions));
		return body.html();
	}

	/**
	 * A wording that runs through several elements is marked in each; the first one
	 * stands for it.
	 */
	private void show(List<Element> places, Deque<Redaction> redactions) {
		var rest = "";
		for (var place : places) {
			var words = words(place);
			if (!rest.isEmpty() && rest.startsWith(words)) {
				rest = rest.substring(words.length());
			}
			else if (!redactions.isEmpty() && withoutSpaces(redactions.peek().printed()).startsWith(words)) {
				rest = withoutSpaces(redactions.peek().printed()).substring(words.length());
				show(place, redactions.pop());
			}
		}
	}

	private static String words(Element place) {
		var words = place.clone();
		words.select(".note-ref").remove();
		return withoutSpaces(words.wholeText());
	}

	/** Without the spaces, which are not the same everywhere. */
	private static String withoutSpaces(String text) {
		return text.replaceAll("[\\s\u00a0]+", "");
	}

	private void show(Element place, Redaction redaction) {
		place.attr("id", redaction.anchor());
		if (!redaction.exemptions().isEmpty()) {
			explain(place, redaction);
		}
		place.prependElement("span").addClass("visually-hidden").text(this.messages.of("redaction.unseen") + " ");
	}

	/**
	 * The words become a button, or get one behind them where there is something to press
	 * in them.
	 */
	private static void explain(Element place, Redaction redaction) {
		var button = new Element("button").attr("type", "button")
			.addClass("gloss")
			.attr("popovertarget", redaction.anchor() + "-meaning");
		if (place.select("a, button").isEmpty()) {
			place.childNodesCopy().forEach(button::appendChild);
			place.empty().appendChild(button);
		}
		else {
			place.appendText(" ").appendChild(button.text(Objects.requireNonNull(redaction.code())));
		}
	}

}
