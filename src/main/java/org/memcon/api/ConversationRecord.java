package org.memcon.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.exchange.Dossier;
import org.memcon.web.Labels;

/**
 * Everything that a record's title page says.
 */
@Schema(description = "What is known of a conversation and its record, as on its title page")
record ConversationRecord(String slug, String title, RecordForm form, Certainty formCertainty, RecordDate date,
		@Nullable RecordPlace place, @Nullable RecordOccasion occasion, Link collection,
		@Schema(description = "what its text is") TextBasis textBasis,
		@Schema(description = "the same in a sentence") String textBasisMeaning, int pageCount,
		@Schema(description = "how many passages were withheld") int redactionCount, Provenance provenance,
		List<RecordParticular> particulars, List<RecordParticipant> participants,
		@Schema(description = "what the list of participants leaves out") @Nullable String participantsNote,
		RecordTopics topics, List<PageLine> pages, List<RecordRedaction> redactions,
		@Schema(description = "what its abstract, or its summary, rests on") List<PublishedSource> sources,
		@Schema(description = "when the record last changed here") Instant changedAt, Map<String, String> links) {

	/**
	 * What brought them together.
	 */
	@Schema(description = "What brought them together")
	record RecordOccasion(String slug, String name,
			@Schema(description = "in the words of this record") @Nullable String note, Map<String, String> links) {
	}

	/**
	 * Where the paper comes from, and where its text does.
	 */
	@Schema(description = "Where the paper comes from, and where its text does")
	record Provenance(
			@Schema(description = "the editors' sentence about where the paper lies") @Nullable Prose sourceNote,
			@Schema(description = "who publishes the document itself") @Nullable String publishedBy,
			@Schema(description = "where the document itself is published") @Nullable String publishedAt,
			@Schema(description = "the file it was taken in from") String sourceFile,
			@Schema(description = "SHA-256 of that file") String sourceChecksum) {

		static Provenance of(Conversation conversation) {
			return new Provenance(Prose.ofNullable(conversation.sourceNote()), conversation.sourceLabel(),
					conversation.sourceAddress(), conversation.sourceFile(), conversation.sourceChecksum());
		}

	}

	/**
	 * A page in the list of pages.
	 */
	@Schema(description = "A page in the list of pages")
	record PageLine(int number, @Schema(description = "what is printed on it as its number") @Nullable String label,
			@Nullable String heading, @Schema(description = "its first words") String opening,
			@Nullable PageImage facsimile, Map<String, String> links) {

		static PageLine of(Page page, Addresses addresses) {
			return new PageLine(page.number(), page.label(), page.heading(), page.opening(),
					PageImage.of(page, addresses), addresses.of(page.address()));
		}

	}

	static ConversationRecord of(Dossier dossier, List<RecordParticular> particulars, Labels labels,
			Addresses addresses) {
		var it = dossier.conversation();
		var collection = it.collection();
		return new ConversationRecord(it.slug(), it.title(), it.form(), it.formCertainty(),
				RecordDate.of(it.dateline()), RecordPlace.of(it.dateline()), occasion(it, addresses),
				new Link(collection.slug(), collection.title(), addresses.of("/collections/" + collection.slug())),
				it.textBasis(), meaning(it.textBasis(), labels), it.pageCount(), it.redactionCount(), Provenance.of(it),
				particulars,
				dossier.participations().stream().map((part) -> RecordParticipant.of(part, addresses)).toList(),
				it.participantsNote(), RecordTopics.of(dossier.headings(), addresses),
				dossier.pages().stream().map((page) -> PageLine.of(page, addresses)).toList(),
				dossier.redactions()
					.stream()
					.map((redaction) -> RecordRedaction.of(redaction, it.address(), labels, addresses))
					.toList(),
				dossier.sources().stream().map((source) -> PublishedSource.of(source, addresses)).toList(),
				it.changedAt(), links(it, addresses));
	}

	private static String meaning(TextBasis basis, Labels labels) {
		var key = "basis." + basis.code();
		return labels.of(key + ".name") + ": " + labels.of(key + ".meaning");
	}

	private static @Nullable RecordOccasion occasion(Conversation conversation, Addresses addresses) {
		var occasion = conversation.occasion();
		return (occasion == null) ? null : new RecordOccasion(occasion.slug(), occasion.name(),
				conversation.occasionNote(), addresses.of("/occasions/" + occasion.slug()));
	}

	/** Its parts as JSON, and its other forms. */
	private static Map<String, String> links(Conversation conversation, Addresses addresses) {
		var record = conversation.address().toString();
		var links = new LinkedHashMap<>(addresses.of(record));
		List.of("pages", "turns", "notes", "redactions")
			.forEach((part) -> links.put(part, addresses.json(record + "/" + part)));
		if (conversation.isSummarized()) {
			links.put("summary", addresses.json(record + "/summary"));
		}
		links.put("tei", addresses.page(record + ".xml"));
		links.put("text", addresses.page(record + ".txt"));
		links.put("manifest", addresses.page(conversation.address().manifest()));
		links.put("citation", addresses.page(record + "/citation"));
		List.of("ris", "bib", "json", "txt")
			.forEach((form) -> links.put("citation." + form, addresses.page(record + "/citation." + form)));
		return links;
	}

}
