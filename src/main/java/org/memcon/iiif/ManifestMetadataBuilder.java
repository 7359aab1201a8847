package org.memcon.iiif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Particular;
import org.memcon.iiif.DescriptiveProperties.LabelValue;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;
import org.memcon.participant.Participations;
import org.memcon.topic.Heading;
import org.memcon.topic.Headings;
import org.memcon.web.Messages;
import org.memcon.wording.RecordWording;
import org.memcon.words.PlainText;

import org.springframework.stereotype.Component;

/**
 * Builds the lines of metadata of a record, as on its title page. Uncertain values are
 * marked there and here.
 */
@Component
class ManifestMetadataBuilder {

	private final Participations participations;

	private final Headings headings;

	private final Messages messages;

	private final RecordWording wording;

	ManifestMetadataBuilder(Participations participations, Headings headings, Messages messages,
			RecordWording wording) {
		this.participations = participations;
		this.headings = headings;
		this.messages = messages;
		this.wording = wording;
	}

	List<LabelValue> of(Conversation conversation, List<Particular> known) {
		var dateline = conversation.dateline();
		var collection = conversation.collection();
		var lines = new ArrayList<LabelValue>();
		add(lines, "iiif.date", (dateline.label() != null) ? this.wording.date(dateline).toString() : null);
		add(lines, "iiif.place", (dateline.place() != null) ? this.wording.place(dateline).toString() : null);
		add(lines, "iiif.form", this.wording.form(conversation).toString());
		add(lines, "iiif.basis", this.messages.of("basis." + conversation.textBasis().code()));
		add(lines, "conversation.participants", this.participations.findAllOf(conversation.id()), this::person);
		add(lines, "conversation.topics", this.headings.findAllOf(conversation.id()), this::topic);
		add(lines, "particular.collection", collection.title());
		known.stream()
			.sorted(Comparator.comparing(Particular::kind))
			.forEach((it) -> add(lines, "particular." + it.kind().code(), particular(it)));
		add(lines, "collection.rights", (collection.rights() != null) ? PlainText.of(collection.rights()) : null);
		add(lines, "particular.identifier", conversation.slug());
		return lines;
	}

	private String person(Participation participation) {
		var part = Stream
			.concat(participation.capacities()
				.stream()
				.map(Capacity::code)
				.map((code) -> this.messages.of("capacity." + code)), Stream.ofNullable(participation.side()))
			.collect(Collectors.joining(", "));
		var words = participation.namePrinted() + (part.isEmpty() ? "" : " (" + part + ")");
		return this.wording.machineRead(words, participation.certainty()).toString();
	}

	private String topic(Heading heading) {
		return heading.topic().name() + (heading.isProposed() ? " (" + this.messages.of("topic.proposed") + ")" : "");
	}

	private String particular(Particular particular) {
		return this.wording.machineRead(PlainText.of(particular.html()), particular.certainty()).toString();
	}

	private <T> void add(List<LabelValue> lines, String key, List<T> all, Function<T, String> words) {
		add(lines, key, all.stream().map(words).toArray(String[]::new));
	}

	private void add(List<LabelValue> lines, String key, @Nullable String... words) {
		var known = Stream.of(words).filter(Objects::nonNull).filter((it) -> !it.isBlank()).toList();
		if (!known.isEmpty()) {
			lines.add(new LabelValue(LanguageMap.english(this.messages.of(key)), LanguageMap.english(known)));
		}
	}

}
