package org.memcon.paper;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.Slug;
import org.memcon.paper.Sidecar.DayRange;
import org.memcon.paper.Sidecar.SidecarParticular;
import org.memcon.paper.Sidecar.SidecarSource;
import org.memcon.paper.delegation.ListedParticipant;
import org.memcon.participant.Capacity;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import org.springframework.core.io.Resource;

/**
 * Reads a sidecar. Nothing is constructed from it but text; unknown keys and invalid
 * values are findings with their line.
 */
class SidecarReader {

	static final int MOST_BYTES = 256 * 1024;

	private static final int DEEPEST = 8;

	private final Findings findings;

	SidecarReader(Findings findings) {
		this.findings = findings;
	}

	/** Reads a sidecar; one that is missing or not legible corrects nothing. */
	Sidecar read(@Nullable Resource file) throws IOException {
		return new SidecarValue((file != null) ? root(file) : null, "the sidecar", this.findings).as("",
				SidecarReader::sidecar);
	}

	private @Nullable Node root(Resource file) throws IOException {
		try (var content = file.getInputStream()) {
			var bytes = content.readNBytes(MOST_BYTES + 1);
			if (bytes.length <= MOST_BYTES) {
				var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
				return new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
			}
			this.findings.error(1, "sidecar: has more than %,d bytes".formatted(MOST_BYTES));
		}
		catch (CharacterCodingException ex) {
			this.findings.error(1, "sidecar: is not UTF-8");
		}
		catch (YAMLException | StackOverflowError ex) {
			this.findings.error(1, "sidecar: is not YAML: " + String.valueOf(ex.getMessage()).replaceAll("\\s+", " "));
		}
		return null;
	}

	private static LoaderOptions options() {
		var options = new LoaderOptions();
		options.setCodePointLimit(MOST_BYTES);
		options.setNestingDepthLimit(DEEPEST);
		options.setMaxAliasesForCollections(0);
		return options;
	}

	// key -> field
	private static Sidecar sidecar(SidecarValue root) {
		return new Sidecar(root.text("slug", SidecarReader::slug), root.texts("formerly", SidecarReader::slug),
				root.text("title"), root.constant("form", RecordForm.class),
				root.constant("form-certainty", Certainty.class), root.text("date-printed"),
				root.text("date", SidecarReader::days), root.text("start", SidecarReader::time),
				root.text("end", SidecarReader::time), root.text("zone", SidecarReader::zone),
				root.constant("date-certainty", Certainty.class), root.text("place"),
				root.constant("place-certainty", Certainty.class), root.text("occasion", SidecarReader::slug),
				root.text("occasion-note"), root.constant("text-basis", TextBasis.class), root.text("source-note"),
				root.mapping("source", SidecarReader::source),
				root.child("collection").as("slug", SidecarReader::collection), participants(root),
				root.text("participants-note"), root.mapping("particulars", SidecarReader::particulars),
				root.texts("topics", SidecarReader::slug));
	}

	private static SidecarSource source(SidecarValue source) {
		return new SidecarSource(source.text("label"), source.text("address", SidecarReader::address));
	}

	private static @Nullable CollectionDraft collection(SidecarValue collection) {
		var slug = collection.text("slug", SidecarReader::slug);
		var title = collection.text("title");
		return (slug != null) ? new CollectionDraft(slug, (title != null) ? title : slug,
				Imprint.of(collection.text("publisher"), collection.text("date", SidecarReader::day)),
				collection.text("address", SidecarReader::address), html(collection.text("rights")),
				html(collection.text("description"))) : null;
	}

	private static @Nullable List<ListedParticipant> participants(SidecarValue root) {
		var sides = new ArrayList<String>();
		return root.list("participants")
			.map((list) -> list.stream()
				.map((person) -> person.as("name", (value) -> attendee(value, sides)))
				.filter((person) -> !person.printed().isEmpty())
				.toList())
			.orElse(null);
	}

	private static ListedParticipant attendee(SidecarValue person, List<String> sides) {
		var side = person.text("side");
		if (side != null && !sides.contains(side)) {
			sides.add(side);
		}
		return new ListedParticipant(Objects.requireNonNullElse(person.text("name"), ""), side, sides.indexOf(side) + 1,
				person.constant("capacity", Capacity.class), person.constant("certainty", Certainty.class),
				person.text("participant", SidecarReader::slug), person.texts("speaks-as", UnaryOperator.identity()));
	}

	private static Map<ParticularKind, SidecarParticular> particulars(SidecarValue mapping) {
		var particulars = new EnumMap<ParticularKind, SidecarParticular>(ParticularKind.class);
		for (var kind : ParticularKind.values()) {
			var particular = mapping.child(kind.code()).as("text", SidecarReader::particular);
			if (particular != null) {
				particulars.put(kind, particular);
			}
		}
		return particulars;
	}

	private static @Nullable SidecarParticular particular(SidecarValue value) {
		var text = value.text("text");
		return (text != null) ? new SidecarParticular(text, value.constant("certainty", Certainty.class)) : null;
	}

	private static @Nullable String html(@Nullable String text) {
		return (text != null) ? "<p>" + Html.escape(text) + "</p>" : null;
	}

	private static String slug(String text) {
		return checked(text, Slug::isSlug);
	}

	private static String zone(String text) {
		return text.equals("Z") ? "+00:00" : checked(text, (zone) -> ZoneOffset.of(zone) != null);
	}

	private static String address(String text) {
		return checked(text, Html::isWebAddress);
	}

	private static LocalTime time(String text) {
		return LocalTime.parse((text.indexOf(':') == 1) ? "0" + text : text);
	}

	/**
	 * Reads a day, a month, a year, or two of them separated by a slash, as in ISO 8601.
	 */
	private static DayRange days(String text) {
		var parts = text.split("/", 2);
		return new DayRange(day(parts[0], (month) -> month.atDay(1), 1),
				day(parts[parts.length - 1], YearMonth::atEndOfMonth, 12));
	}

	private static LocalDate day(String text, Function<YearMonth, LocalDate> dayOfMonth, int month) {
		return switch (text.length()) {
			case 4 -> dayOfMonth.apply(Year.parse(text).atMonth(month));
			case 7 -> dayOfMonth.apply(YearMonth.parse(text));
			default -> day(text);
		};
	}

	/** Reads a day of a year with four digits. */
	private static LocalDate day(String text) {
		return LocalDate.parse(checked(text, (day) -> day.matches("\\d{4}-.*")));
	}

	private static String checked(String text, Predicate<String> check) {
		if (!check.test(text)) {
			throw new IllegalArgumentException(text);
		}
		return text;
	}

}
