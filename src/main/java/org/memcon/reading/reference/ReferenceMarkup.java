package org.memcon.reading.reference;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.memcon.conversation.reference.RecordReference;
import org.memcon.web.Messages;

import org.springframework.web.util.HtmlUtils;

/**
 * The references of a text to other records of the archive, as links in its cleaned HTML:
 * those of the editors lead to the record here instead of the publisher's page, and those
 * that a machine found are marked as proposed.
 */
public record ReferenceMarkup(Map<String, List<RecordReference>> byTurn, Messages messages) {

	/** Follows words that are not within a tag, a link or a button. */
	private static final String BETWEEN_TAGS = "(?![^<]*>)(?![^<]*</(?:a|button)>)";

	public static ReferenceMarkup of(List<RecordReference> references, Messages messages) {
		return new ReferenceMarkup(references.stream().collect(Collectors.groupingBy(RecordReference::anchor)),
				messages);
	}

	/** Links the references of a passage in its HTML. */
	public String inText(String anchor, String html) {
		var linked = inNote(anchor, html);
		for (var reference : of(anchor)) {
			linked = reference.kind().isProposed() ? propose(reference, linked) : linked;
		}
		return linked;
	}

	/** Links those of the editors alone, as in the HTML of a note. */
	public String inNote(String anchor, String html) {
		var linked = html;
		for (var reference : of(anchor)) {
			if (reference.address() != null) {
				linked = linked.replace(href(reference.address()), href(reference.otherAddress()));
			}
		}
		return linked;
	}

	private List<RecordReference> of(String anchor) {
		return this.byTurn.getOrDefault(anchor, List.of());
	}

	private static String href(String address) {
		return "href=\"" + address + "\"";
	}

	private String propose(RecordReference reference, String html) {
		var title = HtmlUtils.htmlEscape(this.messages.of("reference.proposed.link", reference.title()), "UTF-8");
		var link = "<a class=\"reference-proposed\" %s title=\"%s\">$0</a>".formatted(href(reference.otherAddress()),
				Matcher.quoteReplacement(title));
		return Pattern.compile(Pattern.quote(HtmlUtils.htmlEscape(reference.phrase(), "UTF-8")) + BETWEEN_TAGS)
			.matcher(html)
			.replaceFirst(link);
	}

}
