package org.memcon.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.memcon.draft.Draft.Participation;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;

/**
 * Those between whom a conversation took place, by its heading: "Telephone Conversation
 * Between President Nixon and the Soviet Ambassador (Dobrynin)".
 */
record HeadingParticipants(TeiDocument document, NameResolver names) {

	private static final Pattern BETWEEN = Pattern.compile("(?i)\\b(between|among|with)\\s+");

	private static final Pattern JOINT = Pattern.compile("^(\\s+of\\b[^,]*?)?(,?\\s+and\\s+|\\s*[,;]\\s*|\\s+)");

	private static final Pattern CLOSING = Pattern.compile("^[)\\]]");

	/** Each of them as far as the name that is marked, with the title before it. */
	List<Participation> read() {
		var participations = new ArrayList<Participation>();
		var title = this.document.title();
		var between = BETWEEN.matcher(title);
		var start = between.find() ? between.end() : title.length();
		for (var name : markedNames()) {
			var at = title.indexOf(name.text(), start);
			if (at >= 0) {
				var end = at + name.text().length();
				end += CLOSING.matcher(title.substring(end)).find() ? 1 : 0;
				participations.add(person(title.substring(start, end), name));
				start = end;
			}
		}
		return participations;
	}

	private Participation person(String printed, TeiElement name) {
		return new Participation(this.names.participant(name).orElse(null), JOINT.matcher(printed).replaceFirst(""),
				null, 0, null, null);
	}

	private List<TeiElement> markedNames() {
		return this.document.div()
			.child("head")
			.stream()
			.flatMap((head) -> head.descendants("persName"))
			.filter((name) -> !name.isWithin("note") && !name.text().isEmpty())
			.toList();
	}

}
