package org.memcon.harvest;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.Citations;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.grouping.Collection;
import org.memcon.exchange.RecordContent;
import org.memcon.harvest.DublinCore.DublinCoreElement;
import org.memcon.participant.Participation;
import org.memcon.topic.Topic;
import org.memcon.web.BaseUrl;
import org.memcon.wording.RecordWording;
import org.memcon.words.PlainText;

import org.springframework.stereotype.Component;

/**
 * Describes records, collections and topics in Dublin Core. The table in
 * {@code docs/harvesting.md} gives the reasons.
 */
@Component
class DublinCoreMapper {

	private static final String ARCHIVE = "Memcon";

	private final Citations citations;

	private final RecordWording wording;

	private final BaseUrl address;

	DublinCoreMapper(Citations citations, RecordWording wording, BaseUrl address) {
		this.citations = citations;
		this.wording = wording;
		this.address = address;
	}

	DublinCore of(RecordContent content) {
		var record = content.conversation();
		var cited = content.citations(this.citations).record();
		var brief = record.brief();
		return DublinCore.of(DublinCore.of("title", cited.title()), contributors(content), subjects(content),
				DublinCore.of("description", this.wording.basis(record.textBasis(), ": ")),
				DublinCore.of("description", (brief != null) ? brief.text() : null),
				DublinCore.of("date", cited.date()), DublinCore.of("type", "Text"),
				DublinCore.of("type", genre(record)), DublinCore.of("format", "text/html"),
				DublinCore.of("identifier", absolute(record.address())), DublinCore.of("source", cited.source()),
				DublinCore.of("source", record.sourceAddress()), DublinCore.of("language", record.language()),
				DublinCore.of("relation", record.collection().title()),
				DublinCore.of("relation", address(record.collection())),
				DublinCore.of("coverage", RecordWording.citedPlace(record.dateline())),
				DublinCore.of("coverage", cited.date()), DublinCore.of("publisher", ARCHIVE),
				DublinCore.of("rights", plain(record.collection().rights())));
	}

	DublinCore of(Collection collection) {
		return DublinCore.of(DublinCore.of("title", collection.title()),
				DublinCore.of("description", plain(collection.description())),
				collection.imprint().editorNames().stream().flatMap((name) -> DublinCore.of("contributor", name)),
				DublinCore.of("publisher", collection.publisher()), DublinCore.of("date", collection.imprint().date()),
				DublinCore.of("identifier", address(collection)), DublinCore.of("source", collection.address()),
				DublinCore.of("rights", plain(collection.rights())));
	}

	DublinCore of(Topic topic) {
		return DublinCore.of(DublinCore.of("title", topic.name()), DublinCore.of("description", topic.scopeNote()),
				DublinCore.of("identifier", absolute(topic.address())));
	}

	/** The participants, under their authorized names if they have one. */
	private static Stream<DublinCoreElement> contributors(RecordContent content) {
		return content.participations()
			.stream()
			.map(Participation::name)
			.distinct()
			.flatMap((name) -> DublinCore.of("contributor", name));
	}

	private static Stream<DublinCoreElement> subjects(RecordContent content) {
		return content.headings()
			.stream()
			.filter((heading) -> !heading.isProposed())
			.flatMap((heading) -> DublinCore.of("subject", heading.topic().name()));
	}

	/** The document's own name for its form, unless that is only inferred. */
	private static @Nullable String genre(Conversation record) {
		return (record.formCertainty() != Certainty.HIGH || record.form() == RecordForm.OTHER) ? null
				: RecordWording.genre(record.form());
	}

	private String address(Collection collection) {
		return absolute("/collections/" + collection.slug());
	}

	private String absolute(Object address) {
		return this.address.host() + address;
	}

	private static @Nullable String plain(@Nullable String html) {
		return (html != null) ? PlainText.of(html) : null;
	}

}
