package org.memcon.api.conversation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.NamedLink;
import org.memcon.api.Prose;
import org.memcon.api.PublishedSource;
import org.memcon.citation.CitationFormat;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.exchange.RecordContent;
import org.memcon.web.Messages;
import org.memcon.web.Format;
import org.memcon.wording.RecordWording;

/**
 * Everything that a record's title page says.
 */
@Schema(description = "What is known of a conversation and its record, as on its title page")
public record ConversationRecord(String slug, String title, RecordForm form, Certainty formCertainty, RecordDate date,
		@Nullable RecordPlace place, @Nullable RecordOccasion occasion, NamedLink collection,
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
			@Nullable PageFacsimile facsimile, Map<String, String> links) {

		static PageLine of(Page page, ApiAddresses apiAddresses) {
			return new PageLine(page.number(), page.label(), page.heading(), page.opening(),
					PageFacsimile.of(page, apiAddresses), apiAddresses.of(page.address()));
		}

	}

	static ConversationRecord of(RecordContent recordContent, List<RecordParticular> particulars, Messages messages,
			ApiAddresses apiAddresses) {
		var it = recordContent.conversation();
		var collection = it.collection();
		return new ConversationRecord(it.slug(), it.title(), it.form(), it.formCertainty(),
				RecordDate.of(it.dateline()), RecordPlace.of(it.dateline()), occasion(it, apiAddresses),
				new NamedLink(collection.slug(), collection.title(),
						apiAddresses.of("/collections/" + collection.slug())),
				it.textBasis(), new RecordWording(messages).basis(it.textBasis(), ": "), it.pageCount(), it.redactionCount(),
				Provenance.of(it), particulars,
				recordContent.participations()
					.stream()
					.map((part) -> RecordParticipant.of(part, apiAddresses))
					.toList(),
				it.participantsNote(), RecordTopics.of(recordContent.headings(), apiAddresses),
				recordContent.pages().stream().map((page) -> PageLine.of(page, apiAddresses)).toList(),
				recordContent.redactions()
					.stream()
					.map((redaction) -> RecordRedaction.of(redaction, it.address(), messages, apiAddresses))
					.toList(),
				recordContent.sources().stream().map((source) -> PublishedSource.of(source, apiAddresses)).toList(),
				it.changedAt(), links(it, apiAddresses));
	}

	private static @Nullable RecordOccasion occasion(Conversation conversation, ApiAddresses apiAddresses) {
		var occasion = conversation.occasion();
		return (occasion == null) ? null : new RecordOccasion(occasion.slug(), occasion.name(),
				conversation.occasionNote(), apiAddresses.of("/occasions/" + occasion.slug()));
	}

	/** Its parts as JSON, and its other forms. */
	private static Map<String, String> links(Conversation conversation, ApiAddresses apiAddresses) {
		var record = conversation.address().toString();
		var links = new LinkedHashMap<>(apiAddresses.of(record));
		List.of("pages", "turns", "notes", "redactions")
			.forEach((part) -> links.put(part, apiAddresses.json(record + "/" + part)));
		if (conversation.isSummarized()) {
			links.put("summary", apiAddresses.json(record + "/summary"));
		}
		links.put("tei", apiAddresses.page(Format.TEI.address(record)));
		links.put("text", apiAddresses.page(Format.TEXT.address(record)));
		links.put("manifest", apiAddresses.page(conversation.address().manifest()));
		links.put("citation", apiAddresses.page(record + "/citation"));
		Stream.of(CitationFormat.values())
			.map(CitationFormat::extension)
			.forEach((form) -> links.put("citation." + form, apiAddresses.page(record + "/citation." + form)));
		return links;
	}

}
