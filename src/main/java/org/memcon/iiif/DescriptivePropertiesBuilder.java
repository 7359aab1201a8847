package org.memcon.iiif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Particular;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.Particulars;
import org.memcon.iiif.DescriptiveProperties.LabelValue;
import org.memcon.web.Messages;
import org.memcon.wording.RecordWording;
import org.memcon.words.PlainText;

import org.springframework.stereotype.Component;

/**
 * Builds the description of a record. The statement that viewers must show says what its
 * text is and where the document is kept.
 */
@Component
class DescriptivePropertiesBuilder {

	/**
	 * The URIs that {@code rights} may have; both are written with http. A licence for
	 * one country differs from the one for all.
	 */
	private static final Pattern RIGHTS = Pattern
		.compile("https?://(creativecommons\\.org/(?:licenses|publicdomain)/[a-z-]+/\\d\\.\\d/(?:[a-z]{2,3}/)?"
				+ "|rightsstatements\\.org/vocab/[A-Za-z-]+/\\d\\.\\d/)");

	private final Particulars particulars;

	private final ManifestMetadataBuilder metadata;

	private final Messages messages;

	private final RecordWording wording;

	DescriptivePropertiesBuilder(Particulars particulars, ManifestMetadataBuilder metadata, Messages messages,
			RecordWording wording) {
		this.particulars = particulars;
		this.metadata = metadata;
		this.messages = messages;
		this.wording = wording;
	}

	/** The name of a record in the lists of viewers. */
	/** The title with the day, which a title other than the heading has already. */
	static String name(String title, String displayTitle, Dateline dateline) {
		return (dateline.label() != null && title.equals(displayTitle)) ? title + ", " + dateline.label()
				: displayTitle;
	}

	/** The day local to the place, whatever the time zone of a viewer. */
	static @Nullable String navDate(Dateline dateline) {
		return (dateline.startsOn() != null) ? dateline.startsOn() + "T00:00:00Z" : null;
	}

	DescriptiveProperties of(Conversation conversation, List<Canvas> canvases, String host) {
		var known = this.particulars.findByConversationId(conversation.id());
		var statement = new LabelValue(LanguageMap.english(this.messages.of("iiif.statement")),
				LanguageMap.english(statement(conversation, known, canvases)));
		return new DescriptiveProperties(LanguageMap.english(basis(conversation)), statement,
				this.metadata.of(conversation, known), rights(conversation.collection().rights()),
				navDate(conversation.dateline()), thumbnail(canvases), providers(conversation, host));
	}

	private String basis(Conversation conversation) {
		return this.wording.basis(conversation.textBasis(), ", ");
	}

	/** The lines on the text, on the document's place, and on the images of its pages. */
	private List<String> statement(Conversation conversation, List<Particular> known, List<Canvas> canvases) {
		var lines = new ArrayList<>(List.of(basis(conversation)));
		publication(conversation).ifPresent(lines::add);
		known.stream()
			.filter((it) -> it.kind() == ParticularKind.REPOSITORY)
			.map((it) -> this.messages.of("particular." + it.kind().code()) + ": " + PlainText.of(it.html()))
			.forEach(lines::add);
		if (conversation.sourceNote() != null) {
			lines.add(PlainText.of(conversation.sourceNote()));
		}
		var images = canvases.stream().filter(Canvas::hasFacsimile).count();
		lines.add((images == 0) ? this.messages.of("iiif.images.none")
				: this.messages.of("iiif.images", images, canvases.size()));
		return lines;
	}

	private Optional<String> publication(Conversation conversation) {
		var publisher = Stream.of(conversation.sourceLabel(), conversation.sourceAddress())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return publisher.isEmpty() ? Optional.empty() : Optional.of(this.messages.of("basis.where") + " " + publisher);
	}

	static @Nullable String rights(@Nullable String html) {
		var uri = RIGHTS.matcher((html != null) ? html : "");
		return uri.find() ? "http://" + uri.group(1) : null;
	}

	/** The thumbnail of the first page with an image. */
	private static List<ContentResource> thumbnail(List<Canvas> canvases) {
		return canvases.stream()
			.filter(Canvas::hasFacsimile)
			.flatMap((canvas) -> canvas.thumbnail().stream())
			.limit(1)
			.toList();
	}

	/** The archive, and the publisher of the documents. */
	private static List<IiifAgent> providers(Conversation conversation, String host) {
		var collection = conversation.collection();
		var archive = IiifAgent.archive(host);
		return (collection.publisher() != null && collection.address() != null
				&& collection.address().matches("https?://[^\\s\"<>]+"))
						? List.of(archive, IiifAgent.of(collection.address(), collection.publisher()))
						: List.of(archive);
	}

}
