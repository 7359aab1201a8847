package org.memcon.paper.sidecar;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
import org.memcon.paper.form.ListedParticipant;
import org.memcon.paper.sidecar.Sidecar.DayRange;
import org.memcon.paper.sidecar.Sidecar.SidecarParticular;
import org.memcon.participant.Capacity;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads a sidecar. Nothing is constructed from it but text; unknown keys and invalid
 * values are findings with their line.
 */
public class SidecarReader {

	public static final int MOST_BYTES = 256 * 1024;

	private static final int DEEPEST = 8;

	private final Findings findings;

	public SidecarReader(Findings findings) {
		this.findings = findings;
	}

	public Sidecar read(byte[] bytes) {
		if (bytes.length > MOST_BYTES) {
			this.findings.error(1, "sidecar: has more than %,d bytes".formatted(MOST_BYTES));
			return Sidecar.EMPTY;
		}
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			var root = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
			return (root != null) ? read(SidecarValue.of(root, this.findings)) : Sidecar.EMPTY;
		}
		catch (CharacterCodingException ex) {
			this.findings.error(1, "sidecar: is not UTF-8");
		}
		catch (YAMLException | StackOverflowError ex) {
			this.findings.error(1, "sidecar: is not YAML: " + String.valueOf(ex.getMessage()).replaceAll("\\s+", " "));
		}
		return Sidecar.EMPTY;
	}

	private static LoaderOptions options() {
		var options = new LoaderOptions();
		options.setCodePointLimit(MOST_BYTES);
		options.setNestingDepthLimit(DEEPEST);
		options.setMaxAliasesForCollections(0);
		return options;
	}

	// key -> field
	private Sidecar read(SidecarValue root) {
		var source = root.mapping("source");
		var sidecar = new Sidecar(root.text("slug", SidecarReader::slug), slugs(root, "formerly"), root.text("title"),
				root.text("form", SidecarReader::form), root.text("form-certainty", SidecarReader::certainty),
				root.text("date-printed"), root.text("date", SidecarReader::days),
				root.text("start", SidecarReader::time), root.text("end", SidecarReader::time),
				root.text("zone", SidecarReader::zone), root.text("date-certainty", SidecarReader::certainty),
				root.text("place"), root.text("place-certainty", SidecarReader::certainty),
				root.text("occasion", SidecarReader::slug), root.text("occasion-note"),
				root.text("text-basis", SidecarReader::basis), root.text("source-note"), source.text("label"),
				source.text("address", SidecarReader::address), collection(root), participants(root),
				root.text("participants-note"), particulars(root), slugs(root, "topics"));
		source.warnOfUnknownKeys();
		root.warnOfUnknownKeys();
		return sidecar;
	}

	private static @Nullable CollectionDraft collection(SidecarValue root) {
		var collection = root.mappingOr("collection", "slug");
		var slug = collection.text("slug", SidecarReader::slug);
		var title = collection.text("title");
		var draft = (slug != null) ? new CollectionDraft(slug, (title != null) ? title : slug,
				Imprint.of(collection.text("publisher"), collection.text("date", LocalDate::parse)),
				collection.text("address", SidecarReader::address), html(collection.text("rights")),
				html(collection.text("description"))) : null;
		collection.warnOfUnknownKeys();
		return draft;
	}

	private static @Nullable List<ListedParticipant> participants(SidecarValue root) {
		var sides = new ArrayList<String>();
		var people = root.list("participants")
			.map((list) -> list.stream()
				.map((person) -> person.as("name"))
				.map((person) -> attendee(person, sides))
				.toList());
		return people.map((list) -> list.stream().filter((person) -> !person.printed().isEmpty()).toList())
			.orElse(null);
	}

	private static ListedParticipant attendee(SidecarValue person, List<String> sides) {
		var side = person.text("side");
		if (side != null && !sides.contains(side)) {
			sides.add(side);
		}
		var speaksAs = person.list("speaks-as")
			.orElse(List.of())
			.stream()
			.flatMap((name) -> name.value().stream())
			.toList();
		var participant = new ListedParticipant(Optional.ofNullable(person.text("name")).orElse(""), side,
				(side != null) ? sides.indexOf(side) + 1 : 0, person.text("capacity", SidecarReader::capacity),
				person.text("certainty", SidecarReader::certainty), person.text("participant", SidecarReader::slug),
				speaksAs);
		person.warnOfUnknownKeys();
		return participant;
	}

	private static Map<ParticularKind, SidecarParticular> particulars(SidecarValue root) {
		var particulars = new EnumMap<ParticularKind, SidecarParticular>(ParticularKind.class);
		var mapping = root.mapping("particulars");
		for (var kind : ParticularKind.values()) {
			var particular = mapping.mappingOr(kind.code(), "text");
			var text = particular.text("text");
			if (text != null) {
				particulars.put(kind,
						new SidecarParticular(text, particular.text("certainty", SidecarReader::certainty)));
			}
			particular.warnOfUnknownKeys();
		}
		mapping.warnOfUnknownKeys();
		return particulars;
	}

	private static List<String> slugs(SidecarValue root, String key) {
		return root.list(key)
			.orElse(List.of())
			.stream()
			.flatMap((slug) -> slug.value(SidecarReader::slug).stream())
			.toList();
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

	private static RecordForm form(String text) {
		return RecordForm.valueOf(constant(text));
	}

	private static TextBasis basis(String text) {
		return TextBasis.valueOf(constant(text));
	}

	private static Certainty certainty(String text) {
		return Certainty.valueOf(constant(text));
	}

	private static Capacity capacity(String text) {
		return Capacity.valueOf(constant(text));
	}

	private static LocalTime time(String text) {
		return LocalTime.parse((text.indexOf(':') == 1) ? "0" + text : text);
	}

	/**
	 * Reads a day, a month, a year, or two of them separated by a slash, as in ISO 8601.
	 */
	private static DayRange days(String text) {
		var parts = text.split("/", 2);
		return new DayRange(days(parts[0], 0), days(parts[parts.length - 1], 1));
	}

	private static LocalDate days(String text, int end) {
		return switch (text.length()) {
			case 4 -> (end == 0) ? Year.parse(text).atDay(1) : Year.parse(text).atMonth(12).atEndOfMonth();
			case 7 -> (end == 0) ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
			default -> LocalDate.parse(text);
		};
	}

	private static String constant(String text) {
		return text.toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static String checked(String text, Function<String, Boolean> check) {
		if (!check.apply(text)) {
			throw new IllegalArgumentException(text);
		}
		return text;
	}

}
