package org.memcon.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.CiteBox;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.reference.RecordReference;
import org.memcon.reading.RelatedConversations.RelatedConversation;
import org.memcon.web.Link;

/**
 * The title page of a record: what is known of it, and the links to its pages.
 *
 * @param references the records to which its text refers
 * @param referrers the passages of others that refer to it
 */
record TitlePage(ConversationView conversation, PageNavigation turning, Origin origin, @Nullable BriefView brief,
		List<Delegation> sides, @Nullable String participantsNote, List<AssignedTopic> headings,
		List<ParticularView> particulars, List<RedactionView> redactions, List<Source> sources,
		@Nullable ConversationListEntry before, @Nullable ConversationListEntry after,
		List<RelatedConversation> relatives, List<RecordReference> references, List<RecordReference> referrers,
		SearchContext context, CiteBox citation) {

	/**
	 * The substance of the record in a few sentences, or at least its subject as printed.
	 *
	 * @param text the sentences without the signs of their notes
	 */
	record BriefView(@Nullable String html, @Nullable String text, List<MarkedNote> notes, @Nullable String subject) {

		private static final Pattern PORTION_MARK = Pattern.compile("\\s*\\(\\p{Lu}{1,3}\\)$");

		/** Returns null if there are no sentences, and no subject but in the title. */
		static @Nullable BriefView of(Conversation conversation) {
			var brief = conversation.brief();
			var subject = conversation.subject();
			if (brief != null) {
				return new BriefView(brief.html(), brief.text(),
						brief.notes().stream().map((note) -> MarkedNote.of(note, note.html())).toList(), subject);
			}
			var isTitle = subject != null
					&& conversation.displayTitle().contains(PORTION_MARK.matcher(subject).replaceFirst(""));
			return (subject == null || isTitle) ? null : new BriefView(null, null, List.of(), subject);
		}

	}

	/**
	 * The occasion of the conversation, and where its record and its file come from.
	 *
	 * @param publisher who published the document, where its words were taken from a
	 * volume
	 * @param original the link to the file, named by its size, if the file is kept
	 */
	record Origin(@Nullable Link occasion, @Nullable String occasionNote, @Nullable String sourceNote,
			@Nullable String publisher, String sourceFile, String sourceChecksum, @Nullable Link original) {

		static Origin of(Conversation conversation, @Nullable Path file) {
			var occasion = conversation.occasion();
			return new Origin((occasion != null) ? new Link(occasion.name(), "/occasions/" + occasion.slug()) : null,
					conversation.occasionNote(), conversation.sourceNote(),
					(conversation.textBasis() == TextBasis.ABSTRACT) ? null : conversation.collection().publisher(),
					conversation.sourceFile(), conversation.sourceChecksum(),
					(file != null) ? new Link(size(file), conversation.address().original()) : null);
		}

		private static String size(Path file) {
			var kilobytes = file.toFile().length() / 1024.0;
			return (kilobytes < 1000) ? String.format(Locale.ROOT, "%.0f KB", Math.ceil(kilobytes))
					: String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
		}

	}

	public List<PageView> pages() {
		return this.turning.all();
	}

	/** Tells whether the list of participants, or its absence, says anything. */
	public boolean isPeopled() {
		return !this.sides.isEmpty() || this.participantsNote != null || this.conversation.form().isConversation();
	}

	/** The particulars that are known. */
	public List<ParticularView> known() {
		return this.particulars.stream().filter((it) -> it.html() != null).toList();
	}

	/** The keys of the particulars that are not known. */
	public List<String> unknown() {
		var hasPublisher = this.conversation.published() != null || this.origin.publisher() != null;
		return Stream
			.concat(hasPublisher ? Stream.empty() : Stream.of("particular.published"),
					this.particulars.stream().filter((it) -> it.html() == null).map(ParticularView::key))
			.toList();
	}

	/** The topics that an editor or the source itself assigned. */
	public List<AssignedTopic> assigned() {
		return this.headings.stream().filter((topic) -> !topic.proposed()).toList();
	}

	/** The topics that a machine proposed. */
	public List<AssignedTopic> proposed() {
		return this.headings.stream().filter(AssignedTopic::proposed).toList();
	}

	/** The place in the text. */
	public String address(RedactionView redaction) {
		return this.context.appendTo(redaction.path());
	}

}
