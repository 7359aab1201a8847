package org.memcon.tei;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Findings;
import org.memcon.tei.markup.TeiDocument;

/**
 * The form of a document, and how sure it is: by {@code @subtype}, by its heading, and at
 * last by a list of participants, which a letter or a telegram never makes a
 * conversation.
 */
record TeiForm(RecordForm form, Certainty certainty) {

	// @subtype -> form
	private static final Map<String, RecordForm> SUBTYPES = Map.ofEntries(Map.entry("memcon", RecordForm.MEMCON),
			Map.entry("telcon", RecordForm.TELCON), Map.entry("minutes", RecordForm.MEETING),
			Map.entry("meeting", RecordForm.MEETING), Map.entry("memo", RecordForm.MEMORANDUM),
			Map.entry("memorandum", RecordForm.MEMORANDUM), Map.entry("letter", RecordForm.LETTER),
			Map.entry("telegram", RecordForm.TELEGRAM), Map.entry("airgram", RecordForm.TELEGRAM),
			Map.entry("editorial-note", RecordForm.EDITORIAL_NOTE));

	private static final String KINDS = "(memorand(um|a)|memo|records?|minutes|notes?|transcript|summary|report|account)";

	// the beginning of a heading -> form; the first that fits counts
	private static final List<HeadingRule> HEADINGS = List.of(rule("editorial note\\b", RecordForm.EDITORIAL_NOTE),
			rule(".{0,40}\\b(telegram|airgram|backchannel message)\\b", RecordForm.TELEGRAM),
			rule("(\\w+ ){0,2}letters?\\b", RecordForm.LETTER),
			rule("(notes|record) (from|of|on) (an? |the )?(lunch|luncheon|dinner|breakfast)\\b", RecordForm.MEETING),
			rule("([\\w-]+ ){0,2}" + KINDS + " (from|to|for|prepared)\\b(?! the (record|files?)\\b)", RecordForm.OTHER),
			rule("(.{0,60}\\b" + KINDS + " (of|on|from) )?(an? |the )?telephone (conversation|call)s?\\b",
					RecordForm.TELCON),
			rule(".{0,40}\\b" + KINDS + "\\b.{0,80}?\\b(of|on) (an? |the )?([\\w-]+ ){0,2}conversations?\\b",
					RecordForm.MEMCON),
			rule("conversations? (between|among|with)\\b", RecordForm.MEMCON),
			rule("(\\w+ ){0,2}minutes\\b", RecordForm.MEETING),
			rule("([\\w-]+ ){0,2}" + KINDS + " (of|on) .{0,120}\\b(meeting|session|conference|discussion)s?\\b",
					RecordForm.MEETING));

	private static final Pattern MEMORANDUM = Pattern.compile("\\bmemorand(um|a)\\b");

	private static final Pattern CALL = Pattern.compile("(?i)\\btelephone\\b");

	/** A form and the beginning of a heading that tells it. */
	private record HeadingRule(Pattern heading, RecordForm form) {
	}

	private static HeadingRule rule(String heading, RecordForm form) {
		return new HeadingRule(Pattern.compile(heading), form);
	}

	/** Memoranda with participants too: "Memorandum for the Record" is above anything. */
	static TeiForm of(TeiDocument document) {
		return bySubtype(document).or(() -> byHeading(document.title()))
			.map((form) -> new TeiForm(form, Certainty.HIGH))
			.filter((found) -> found.form() != RecordForm.MEMORANDUM || !hasParticipants(document))
			.orElseGet(() -> byParticipants(document));
	}

	static Optional<RecordForm> bySubtype(TeiDocument document) {
		return Optional.ofNullable(SUBTYPES.get(document.div().attribute("subtype").toLowerCase(Locale.ROOT)));
	}

	/** Empty where the heading says nothing of the form. */
	static Optional<RecordForm> byHeading(String title) {
		var heading = title.toLowerCase(Locale.ROOT);
		return HEADINGS.stream()
			.filter((rule) -> rule.heading().matcher(heading).lookingAt())
			.map(HeadingRule::form)
			.findFirst()
			.filter((form) -> form != RecordForm.OTHER)
			.or(() -> Optional.of(RecordForm.MEMORANDUM).filter((form) -> MEMORANDUM.matcher(heading).find()));
	}

	/** Speakers of whom nothing else is said tell no form: a letter may quote some. */
	private static boolean hasParticipants(TeiDocument document) {
		return document.participantLists()
			.stream()
			.anyMatch((list) -> !list.attribute("subtype").equals(GenericTeiConverter.SPEAKERS));
	}

	private static TeiForm byParticipants(TeiDocument document) {
		if (!hasParticipants(document)) {
			return new TeiForm(RecordForm.OTHER, Certainty.HIGH);
		}
		var isCall = document.subjectLists().stream().anyMatch((list) -> CALL.matcher(list.text()).find());
		return new TeiForm(isCall ? RecordForm.TELCON : RecordForm.MEETING, Certainty.LOW);
	}

	/** Returns the certainty stated in {@code @cert}, or else that of the rule. */
	Certainty certainty(TeiDocument document, Findings findings) {
		return Optional.ofNullable(document.div().certainty(findings)).orElse(this.certainty);
	}

	/** Why a document of this form is passed over. */
	String reason() {
		return switch (this.form) {
			case EDITORIAL_NOTE -> "an editorial note";
			case MEMORANDUM, LETTER, TELEGRAM -> "a " + this.form.code();
			default -> "a paper";
		} + ", not a conversation";
	}

}
