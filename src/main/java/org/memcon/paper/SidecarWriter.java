package org.memcon.paper;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;

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

	private final StringBuilder yaml = new StringBuilder();

	private SidecarWriter() {
	}

	/** The sidecar for the file of this name. */
	static String of(Draft draft, String fileName) {
		var sidecar = new SidecarWriter();
		sidecar.yaml.append(PREAMBLE.formatted(fileName.replaceAll("\\s+", " ")));
		sidecar.write(draft);
		return sidecar.yaml.toString();
	}

	private void write(Draft draft) {
		line("slug", draft.slug());
		list("formerly", draft.formerSlugs());
		line("title", draft.title());
		line("form", draft.form().code());
		line("form-certainty", code(draft.formCertainty()));
		dateline(draft);
		line("occasion", draft.occasion());
		line("occasion-note", plain(draft.occasionNote()));
		line("text-basis", draft.textBasis().code());
		line("source-note", plain(draft.sourceNote()));
		if (draft.sourceLabel() != null || draft.sourceAddress() != null) {
			this.yaml.append("source:\n");
			line("  label", draft.sourceLabel());
			line("  address", draft.sourceAddress());
		}
		people(draft);
		particulars(draft);
		list("topics", draft.headings().stream().map(Heading::topic).toList());
	}

	private void list(String key, Collection<String> slugs) {
		if (!slugs.isEmpty()) {
			this.yaml.append(key).append(":\n");
			slugs.forEach((slug) -> line("  -", slug));
		}
	}

	private void dateline(Draft draft) {
		var dateline = draft.dateline();
		line("date-printed", dateline.datePrinted());
		line("date", dateline.isDay() ? String.valueOf(dateline.startsOn())
				: (dateline.startsOn() != null) ? dateline.startsOn() + "/" + dateline.endsOn() : null);
		line("start", Objects.toString(dateline.startsAt(), null));
		line("end", Objects.toString(dateline.endsAt(), null));
		line("zone", dateline.zone());
		line("date-certainty", code(dateline.dateCertainty()));
		line("place", dateline.place());
		line("place-certainty", code(dateline.placeCertainty()));
	}

	private void people(Draft draft) {
		if (!draft.participations().isEmpty()) {
			this.yaml.append("participants:\n");
			draft.participations().forEach((participation) -> person(draft, participation));
		}
		line("participants-note", plain(draft.participantsNote()));
	}

	private void person(Draft draft, Participation participation) {
		line("  - name", participation.namePrinted());
		line("    participant", participation.participant());
		line("    side", participation.side());
		line("    capacity", participation.capacity());
		line("    certainty", code(participation.certainty()));
		var names = draft.turns()
			.filter((turn) -> participation.equals(turn.participation()))
			.map((turn) -> quoted(String.valueOf(turn.speaker())))
			.distinct()
			.toList();
		if (!names.isEmpty()) {
			this.yaml.append("    speaks-as: [").append(String.join(", ", names)).append("]\n");
		}
	}

	private void particulars(Draft draft) {
		if (!draft.particulars().isEmpty()) {
			this.yaml.append("particulars:\n");
			draft.particulars().forEach(this::particular);
		}
	}

	private void particular(Particular particular) {
		this.yaml.append("  ").append(particular.kind().code()).append(":\n");
		line("    text", plain(particular.html()));
		line("    certainty", code(particular.certainty()));
	}

	private void line(String key, @Nullable String value) {
		if (value != null) {
			this.yaml.append(key).append(key.endsWith("-") ? " " : ": ").append(quoted(value)).append('\n');
		}
	}

	/**
	 * Quotes a value; double quotes take everything, and a colon or a date needs them.
	 */
	private static String quoted(String value) {
		if (value.matches("[A-Za-z][A-Za-z-]*") && !value.matches("(?i)y|n|yes|no|on|off|true|false|null")) {
			return value;
		}
		var quoted = new StringBuilder("\"");
		value.codePoints().forEach((letter) -> quoted.append(escaped(letter)));
		return quoted.append('"').toString();
	}

	private static String escaped(int letter) {
		if (letter == '"' || letter == '\\') {
			return "\\" + (char) letter;
		}
		return (Character.isISOControl(letter) || letter == 0xfeff || letter >= 0xd800 && letter < 0xe000
				|| letter > 0xfffd) ? "\\U%08x".formatted(letter) : Character.toString(letter);
	}

	private static @Nullable String plain(@Nullable String html) {
		return (html != null) ? HtmlUtils.htmlUnescape(html) : null;
	}

	private static @Nullable String code(@Nullable Certainty certainty) {
		return (certainty != null) ? certainty.name().toLowerCase(Locale.ROOT) : null;
	}

}
