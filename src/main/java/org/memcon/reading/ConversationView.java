package org.memcon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.web.DownloadLink;
import org.memcon.web.Format;
import org.memcon.web.Link;

/**
 * A conversation as the head of each of its pages names it.
 *
 * @param title the title to show
 * @param printedTitle the heading as printed; null if it is the title
 * @param language the language of the text; null if it is that of the pages
 * @param volumePosition the position in its volume; null for a record that is in none
 * @param published who publishes the document itself, and where; null where that is not
 * known
 */
record ConversationView(ConversationAddress address, String title, @Nullable String printedTitle,
		@Nullable String language, RecordForm form, Certainty formCertainty, Dateline dateline, TextBasis textBasis,
		Link collection, @Nullable Integer volumePosition, @Nullable Link published) {

	private static final String MANIFEST = "application/ld+json;"
			+ "profile=\"http://iiif.io/api/presentation/3/context.json\"";

	static ConversationView of(Conversation conversation) {
		var collection = conversation.collection();
		return new ConversationView(conversation.address(), conversation.displayTitle(),
				conversation.isShownAsPrinted() ? null : conversation.title(),
				conversation.language().equals("en") ? null : conversation.language(), conversation.form(),
				conversation.formCertainty(), conversation.dateline(), conversation.textBasis(),
				new Link(collection.title(), "/collections/" + collection.slug()), conversation.volumePosition(),
				published(conversation));
	}

	/** The title with a day, which a title other than the heading has already. */
	public String titleOn(String day) {
		return (this.printedTitle != null) ? this.title : this.title + ", " + day;
	}

	/** The formats in which the record is offered, its IIIF manifest last. */
	public List<DownloadLink> copies() {
		var copies = new ArrayList<>(files());
		copies.add(new DownloadLink("IIIF manifest", MANIFEST, this.address.manifest()));
		return copies;
	}

	List<DownloadLink> files() {
		var files = new ArrayList<>(Format.links(Format.Offer.RECORD, this.address.toString()));
		files.addAll(Format.links(Format.Offer.WHOLE_RECORD, this.address.toString()));
		return files;
	}

	public List<DownloadLink> copiesOfSummary() {
		return Format.links(Format.Offer.RECORD, this.address.summary());
	}

	private static @Nullable Link published(Conversation conversation) {
		return (conversation.sourceAddress() == null) ? null
				: new Link(Objects.requireNonNullElse(conversation.sourceLabel(), ""), conversation.sourceAddress());
	}

}
