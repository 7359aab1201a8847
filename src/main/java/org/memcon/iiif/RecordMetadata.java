package org.memcon.iiif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Particular;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;
import org.memcon.participant.Participations;
import org.memcon.topic.Heading;
import org.memcon.topic.Headings;
import org.memcon.web.Labels;
import org.springframework.stereotype.Component;

/**
 * What is known of a record, line by line, as its title page has it. What is not sure is
 * marked there and here.
 */
@Component
class RecordMetadata {

	private final Participations participations;

	private final Headings headings;

	private final Labels labels;

	RecordMetadata(Participations participations, Headings headings, Labels labels) {
		this.participations = participations;
		this.headings = headings;
		this.labels = labels;
	}

	List<LabelValue> of(Conversation conversation, List<Particular> known) {
		var dateline = conversation.dateline();
		var collection = conversation.collection();
		var lines = new ArrayList<LabelValue>();
		add(lines, "iiif.date", sure(dateline.label(), "certainty.date.", dateline.dateCertainty()));
		add(lines, "iiif.place", sure(dateline.place(), "certainty.place.", dateline.placeCertainty()));
		add(lines, "iiif.form", this.labels.of("form." + conversation.form().code())
				+ ((conversation.formCertainty() != Certainty.HIGH) ? bracket("certainty.form") : ""));
		add(lines, "iiif.basis", this.labels.of("basis." + conversation.textBasis().code()));
		add(lines, "conversation.participants", this.participations.findAllOf(conversation.id()), this::person);
		add(lines, "conversation.topics", this.headings.findAllOf(conversation.id()), this::topic);
		add(lines, "particular.collection", collection.title());
		known.stream()
			.sorted(Comparator.comparing(Particular::kind))
			.forEach((it) -> add(lines, "particular." + it.kind().code(), particular(it)));
		add(lines, "collection.rights",
				(collection.rights() != null) ? RecordDescriptions.text(collection.rights()) : null);
		add(lines, "particular.identifier", conversation.slug());
		return lines;
	}

	private String person(Participation participation) {
		var part = Stream
			.concat(participation.capacities()
				.stream()
				.map(Capacity::code)
				.map((code) -> this.labels.of("capacity." + code)), Stream.ofNullable(participation.side()))
			.collect(Collectors.joining(", "));
		return participation.namePrinted() + (part.isEmpty() ? "" : " (" + part + ")")
				+ unsure(participation.certainty());
	}

	private String topic(Heading heading) {
		return heading.topic().name() + (heading.isProposed() ? bracket("topic.proposed") : "");
	}

	private String particular(Particular particular) {
		return RecordDescriptions.text(particular.html()) + unsure(particular.certainty());
	}

	/** What a machine read, and was not sure of. */
	private String unsure(@Nullable Certainty certainty) {
		return (certainty == null || certainty == Certainty.HIGH) ? "" : bracket("machine.mark");
	}

	private @Nullable String sure(@Nullable String words, String key, @Nullable Certainty certainty) {
		var unsure = words != null && certainty != null && certainty != Certainty.HIGH;
		return unsure ? words + bracket(key + certainty) : words;
	}

	private String bracket(String key) {
		return " (" + this.labels.of(key) + ")";
	}

	private <T> void add(List<LabelValue> lines, String key, List<T> all, Function<T, String> words) {
		add(lines, key, all.stream().map(words).toArray(String[]::new));
	}

	private void add(List<LabelValue> lines, String key, @Nullable String... words) {
		var known = Stream.of(words).filter(Objects::nonNull).filter((it) -> !it.isBlank()).toList();
		if (!known.isEmpty()) {
			lines.add(new LabelValue(LanguageMap.english(this.labels.of(key)), LanguageMap.english(known)));
		}
	}

}
