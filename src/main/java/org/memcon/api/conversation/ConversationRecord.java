package org.memcon.api.conversation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import org.memcon.web.Format;
import org.memcon.web.Messages;
import org.memcon.wording.RecordWording;

/**
 * A conversation and its record, as described on its title page.
 *
 * @param title the heading as printed
 * @param displayTitle the title to show: the heading, unless that only names the form
 * @param subject the subject as printed
 * @param brief the substance of the record in a few sentences
 * @param language the language of the text (BCP 47)
 * @param textBasis the basis of its text
 * @param textBasisMeaning the basis of its text in a sentence
 * @param redactionCount the number of passages withheld
 * @param participantsNote a note on participants that the list omits
 * @param sources the sources of its abstract or its summary
 * @param changedAt the time of the record's last change in this archive
 */
record ConversationRecord(String slug, String title, String displayTitle, @Nullable String subject,
		@Nullable RecordBrief brief, String language, RecordForm form, Certainty formCertainty, RecordDate date,
		@Nullable RecordPlace place, @Nullable RecordOccasion occasion, NamedLink collection, TextBasis textBasis,
		String textBasisMeaning, int pageCount, int redactionCount, Provenance provenance,
		List<RecordParticular> particulars, List<RecordParticipant> participants, @Nullable String participantsNote,
		RecordTopics topics, List<PageLine> pages, List<RecordRedaction> redactions, List<PublishedSource> sources,
		Instant changedAt, Map<String, String> links) {

	/**
	 * The event that brought the participants together.
	 *
	 * @param note the occasion in the words of this record
	 */
	record RecordOccasion(String slug, String name, @Nullable String note, Map<String, String> links) {
	}

	/**
	 * The origin of the paper and of its text.
	 *
	 * @param sourceNote the editors' sentence on where the paper is kept
	 * @param publishedBy the publisher of the document itself
	 * @param publishedAt the address at which the document itself is published
	 * @param sourceFile the file it was imported from
	 * @param sourceChecksum the SHA-256 of that file
	 */
	record Provenance(@Nullable Prose sourceNote, @Nullable String publishedBy, @Nullable String publishedAt,
			String sourceFile, String sourceChecksum) {

		static Provenance of(Conversation conversation) {
			return new Provenance(Prose.ofNullable(conversation.sourceNote()), conversation.sourceLabel(),
					conversation.sourceAddress(), conversation.sourceFile(), conversation.sourceChecksum());
		}

	}

	/**
	 * A page in the list of pages.
	 *
	 * @param label the page number as printed
	 * @param opening its first words
	 */
	record PageLine(int number, @Nullable String label, @Nullable String heading, String opening,
			@Nullable PageFacsimile facsimile, Map<String, String> links) {

		static PageLine of(Page page, ApiAddresses addresses) {
			return new PageLine(page.number(), page.label(), page.heading(), page.opening(),
					PageFacsimile.of(page, addresses), addresses.of(page.address()));
		}

	}

	static ConversationRecord of(RecordContent content, boolean isKept, Messages messages, ApiAddresses addresses) {
		var it = content.conversation();
		var collection = it.collection();
		return new ConversationRecord(it.slug(), it.title(), it.displayTitle(), it.subject(),
				RecordBrief.of(it.brief()), it.language(), it.form(), it.formCertainty(), RecordDate.of(it.dateline()),
				RecordPlace.of(it.dateline()), occasion(it, addresses),
				new NamedLink(collection.slug(), collection.title(), addresses.of("/collections/" + collection.slug())),
				it.textBasis(), new RecordWording(messages).basis(it.textBasis(), ": "), it.pageCount(),
				it.redactionCount(), Provenance.of(it), RecordParticular.of(content, messages),
				content.participations().stream().map((part) -> RecordParticipant.of(part, addresses)).toList(),
				it.participantsNote(), RecordTopics.of(content.headings(), addresses),
				content.pages().stream().map((page) -> PageLine.of(page, addresses)).toList(),
				RecordRedaction.of(content, messages, addresses),
				content.sources().stream().map((source) -> PublishedSource.of(source, addresses)).toList(),
				it.changedAt(), links(it, isKept, addresses));
	}

	private static @Nullable RecordOccasion occasion(Conversation conversation, ApiAddresses addresses) {
		var occasion = conversation.occasion();
		return (occasion != null) ? new RecordOccasion(occasion.slug(), occasion.name(), conversation.occasionNote(),
				addresses.of("/occasions/" + occasion.slug())) : null;
	}

	/** The addresses of its parts as JSON, and of its other formats. */
	private static Map<String, String> links(Conversation conversation, boolean isKept, ApiAddresses addresses) {
		var record = conversation.address().toString();
		var links = new LinkedHashMap<>(addresses.of(record));
		List.of("pages", "turns", "notes", "redactions")
			.forEach((part) -> links.put(part, addresses.json(record + "/" + part)));
		if (conversation.isSummarized()) {
			links.put("summary", addresses.json(record + "/summary"));
		}
		if (isKept) {
			links.put("original", addresses.page(conversation.address().original()));
		}
		links.put("tei", addresses.page(Format.TEI.address(record)));
		links.put("text", addresses.page(Format.TEXT.address(record)));
		links.put("manifest", addresses.page(conversation.address().manifest()));
		links.put("citation", addresses.page(record + "/citation"));
		Stream.of(CitationFormat.values())
			.map(CitationFormat::extension)
			.forEach((form) -> links.put("citation." + form, addresses.page(record + "/citation." + form)));
		return links;
	}

}
