package org.memcon.harvest;

import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.memcon.citation.Citations;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Collection;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.RecordForm;
import org.memcon.exchange.Dossier;
import org.memcon.harvest.DublinCore.Element;
import org.memcon.participant.Participation;
import org.memcon.topic.Topic;
import org.memcon.web.Labels;
import org.memcon.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Describes records, collections and topics in Dublin Core. The table in
 * {@code docs/harvesting.md} says the same in words, with the reasons.
 */
@Component
class DublinCores {

	private static final String ARCHIVE = "Memcon";

	private static final String LANGUAGE = "en";

	private final Citations citations;

	private final Labels labels;

	private final PublicAddress address;

	DublinCores(Citations citations, Labels labels, PublicAddress address) {
		this.citations = citations;
		this.labels = labels;
		this.address = address;
	}

	DublinCore of(Dossier dossier) {
		var record = dossier.conversation();
		var dateline = record.dateline();
		var cited = this.citations.of(record, dossier.participations(), dossier.particulars()).record();
		return DublinCore.of(DublinCore.of("title", cited.title()), contributors(dossier), subjects(dossier),
				DublinCore.of("description", basis(record)), DublinCore.of("date", cited.date()),
				DublinCore.of("type", "Text"), DublinCore.of("type", genre(record)),
				DublinCore.of("format", "text/html"), DublinCore.of("identifier", absolute(record.address())),
				DublinCore.of("source", cited.source()), DublinCore.of("source", record.sourceAddress()),
				DublinCore.of("language", LANGUAGE), DublinCore.of("relation", record.collection().title()),
				DublinCore.of("relation", address(record.collection())), DublinCore.of("coverage", place(dateline)),
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

	/** By the authorized name, where the person is known. */
	private static Stream<Element> contributors(Dossier dossier) {
		return dossier.participations()
			.stream()
			.map(DublinCores::name)
			.distinct()
			.flatMap((name) -> DublinCore.of("contributor", name));
	}

	private static String name(Participation participation) {
		var participant = participation.participant();
		return (participant != null) ? participant.name() : participation.namePrinted();
	}

	private static Stream<Element> subjects(Dossier dossier) {
		return dossier.headings()
			.stream()
			.filter((heading) -> !heading.isProposed())
			.flatMap((heading) -> DublinCore.of("subject", heading.topic().name()));
	}

	/** The words that stand on every page of the record. */
	private String basis(Conversation record) {
		var key = "basis." + record.textBasis().code();
		return this.labels.of(key + ".name") + ": " + this.labels.of(key + ".meaning");
	}

	/** The document's own name for what it is, unless that is only inferred. */
	private static @Nullable String genre(Conversation record) {
		if (record.formCertainty() != Certainty.HIGH || record.form() == RecordForm.OTHER) {
			return null;
		}
		return switch (record.form()) {
			case MEMCON -> "memorandum of conversation";
			case TELCON -> "memorandum of telephone conversation";
			case MEETING -> "record of a meeting";
			default -> record.form().code().replace('-', ' ');
		};
	}

	private static @Nullable String place(Dateline dateline) {
		return (dateline.place() == null || dateline.placeCertainty() == Certainty.HIGH) ? dateline.place()
				: dateline.place() + " (?)";
	}

	private String address(Collection collection) {
		return absolute("/collections/" + collection.slug());
	}

	private String absolute(Object address) {
		return this.address.host() + address;
	}

	private static @Nullable String plain(@Nullable String html) {
		return (html != null) ? Jsoup.parseBodyFragment(html).text() : null;
	}

}
