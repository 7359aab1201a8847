package org.memcon.paper;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.NonPrintableStyle;
import org.yaml.snakeyaml.Yaml;

import org.springframework.util.ObjectUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes what was recognised of a paper as a sidecar, for the curator to correct. Read
 * back unchanged, it gives the same draft.
 */
final class SidecarWriter {

	private static final String PREAMBLE = """
			# What was recognised of %s. Correct what is wrong; what you take out stays as recognised.
			# Take out a certainty where you have checked the line above it: then nothing is left to the machine.
			""";

	private SidecarWriter() {
	}

	/** The sidecar for the file of this name. */
	static String of(Draft draft, String fileName) {
		var options = new DumperOptions();
		options.setDefaultFlowStyle(FlowStyle.BLOCK);
		options.setSplitLines(false);
		options.setNonPrintableStyle(NonPrintableStyle.ESCAPE);
		return PREAMBLE.formatted(fileName.replaceAll("\\s+", " ")) + new Yaml(options).dump(sidecar(draft));
	}

	private static Map<String, Object> sidecar(Draft draft) {
		var dateline = draft.dateline();
		var startsOn = dateline.startsOn();
		return new Mapping().with("slug", draft.slug())
			.with("formerly", List.copyOf(draft.formerSlugs()))
			.with("title", draft.title())
			.with("form", draft.form())
			.with("form-certainty", draft.formCertainty())
			.with("date-printed", dateline.datePrinted())
			.with("date", (startsOn == null || dateline.isDay()) ? startsOn : startsOn + "/" + dateline.endsOn())
			.with("start", dateline.startsAt())
			.with("end", dateline.endsAt())
			.with("zone", dateline.zone())
			.with("date-certainty", dateline.dateCertainty())
			.with("place", dateline.place())
			.with("place-certainty", dateline.placeCertainty())
			.with("occasion", draft.occasion())
			.with("occasion-note", plain(draft.occasionNote()))
			.with("text-basis", draft.textBasis())
			.with("source-note", plain(draft.sourceNote()))
			.with("source",
					new Mapping().with("label", draft.sourceLabel()).with("address", draft.sourceAddress()).values)
			.with("participants", draft.participations().stream().map((person) -> person(draft, person)).toList())
			.with("participants-note", plain(draft.participantsNote()))
			.with("particulars", particulars(draft.particulars()))
			.with("topics", draft.headings().stream().map(Heading::topic).toList()).values;
	}

	private static Map<String, Object> person(Draft draft, Participation participation) {
		return new Mapping().with("name", participation.namePrinted())
			.with("participant", participation.participant())
			.with("side", participation.side())
			.with("capacity", participation.capacity())
			.with("certainty", participation.certainty())
			.with("speaks-as",
					draft.turns()
						.filter((turn) -> participation.equals(turn.participation()))
						.map((turn) -> String.valueOf(turn.speaker()))
						.distinct()
						.toList()).values;
	}

	private static Map<String, Object> particulars(List<Particular> particulars) {
		var mapping = new Mapping();
		particulars.forEach((particular) -> mapping.with(particular.kind().code(),
				new Mapping().with("text", plain(particular.html())).with("certainty", particular.certainty()).values));
		return mapping.values;
	}

	private static @Nullable String plain(@Nullable String html) {
		return (html != null) ? HtmlUtils.htmlUnescape(html) : null;
	}

	/** A mapping of YAML, without the keys that have no value. */
	private static final class Mapping {

		private final Map<String, Object> values = new LinkedHashMap<>();

		Mapping with(String key, @Nullable Object value) {
			if (!ObjectUtils.isEmpty(value)) {
				this.values.put(key, (value instanceof Collection || value instanceof Map) ? value : text(value));
			}
			return this;
		}

		private static String text(Object value) {
			return (value instanceof Enum<?> constant) ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
					: value.toString();
		}

	}

}
