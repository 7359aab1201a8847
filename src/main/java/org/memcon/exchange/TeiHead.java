package org.memcon.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Source;
import org.memcon.conversation.TextBasis;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.topic.Assignment;
import org.memcon.topic.Heading;
import org.memcon.topic.Topic;
import org.memcon.web.Labels;

/**
 * Writes the {@code teiHeader} of a record: what describes it, and all that its text
 * points to.
 */
final class TeiHead {

	/** The manner of writing; another number when the reader has to read another. */
	static final String VERSION = "1.0";

	private static final String ARCHIVE = "Memcon";

	// prefix -> what it stands for in this very file
	private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

	static {
		List.of("who", "topic", "occasion", "src").forEach((it) -> PREFIXES.put(it, "#" + it + "-$1"));
	}

	private final XmlSheet xml;

	private final TeiExtent extent;

	private final Dossier dossier;

	private final Conversation conversation;

	private final Labels labels;

	private final String host;

	TeiHead(XmlSheet xml, TeiExtent extent, Labels labels, String host) {
		this.xml = xml;
		this.extent = extent;
		this.dossier = extent.dossier();
		this.conversation = this.dossier.conversation();
		this.labels = labels;
		this.host = host;
	}

	void write() {
		this.xml.in(Tag.of("teiHeader"), () -> {
			this.xml.in(Tag.of("fileDesc"), this::file);
			this.xml.in(Tag.of("encodingDesc"), this::encoding);
			this.xml.in(Tag.of("profileDesc"), this::profile);
		});
	}

	private void file() {
		this.xml.in(Tag.of("titleStmt"), () -> {
			this.xml.line(Tag.of("title"), this.conversation.title());
			this.extent.sentence(this.labels).ifPresent((words) -> this.xml.line(Tag.of("title", "sub"), words));
			assignments().forEach((assignment) -> this.xml.in(Tag.of("respStmt").with(Tag.ID, code(assignment)), () -> {
				this.xml.line(Tag.of("resp"), this.labels.of("tei.topics." + code(assignment)));
				this.xml.line(Tag.of("name"), ARCHIVE);
			}));
		});
		this.xml.in(Tag.of("publicationStmt"), this::publication);
		this.xml.in(Tag.of("seriesStmt"), () -> {
			var collection = this.conversation.collection();
			this.xml.line(Tag.of("title"), collection.title());
			this.xml.line(Tag.of("idno", "collection"), collection.slug());
		});
		if (!this.dossier.particulars().isEmpty()) {
			this.xml.in(Tag.of("notesStmt"), this::particulars);
		}
		this.xml.in(Tag.of("sourceDesc"), this::source);
	}

	private void publication() {
		this.xml.line(Tag.of("publisher"), ARCHIVE);
		this.xml.line(Tag.of("idno", "slug"), this.conversation.slug());
		this.xml.line(Tag.of("idno", "URI"), this.host + this.extent.address());
		this.xml.in(Tag.of("availability"), () -> {
			if (basis() == TextBasis.ABSTRACT) {
				this.xml.line(Tag.of("p"), this.labels.of("about.rights.2"));
			}
			var rights = this.conversation.collection().rights();
			if (rights != null) {
				TeiProse.of(this.xml).paragraphs(rights);
			}
			else if (basis() != TextBasis.ABSTRACT) {
				this.xml.line(Tag.of("p"), this.labels.of("tei.rights.unknown"));
			}
		});
	}

	private void particulars() {
		var support = new TeiSupport(this.dossier.sources());
		this.dossier.particulars().forEach((particular) -> {
			var tag = Tag.of("note", particular.kind().code())
				.with("subtype", TeiSupport.subtype(particular.support()))
				.cert(particular.certainty())
				.with("source", support.keys(particular.support()));
			this.xml.line(tag, () -> {
				TeiProse.of(this.xml).content(particular.html());
				TeiSupport.cited(this.xml, particular.support());
			});
		});
	}

	private void source() {
		var label = this.conversation.sourceLabel();
		var address = this.conversation.sourceAddress();
		if (label != null || address != null) {
			this.xml.in(Tag.of("bibl"), () -> this.xml
				.line(Tag.of("ref").with("target", (address != null) ? Pointer.of(address) : null), label));
		}
		if (!this.dossier.sources().isEmpty()) {
			this.xml.in(Tag.of("listBibl"), () -> this.dossier.sources().forEach(this::source));
		}
		if (label == null && address == null && this.dossier.sources().isEmpty()) {
			this.xml.line(Tag.of("p"), this.labels.of("tei.source.unknown"));
		}
	}

	private void source(Source source) {
		var tag = Tag.of("bibl")
			.with(Tag.ID, "src-" + source.code())
			.with("n", source.family())
			.with("xml:lang", source.language());
		this.xml.in(tag, () -> {
			this.xml.line(Tag.of("title"), source.title());
			this.xml.lineIf(Tag.of("publisher"), source.publisher());
			this.xml.lineIf(Tag.of("date"), source.published());
			if (source.address() != null) {
				this.xml.line(Tag.of("ref").with("target", Pointer.of(source.address())));
			}
		});
	}

	private void encoding() {
		this.xml.in(Tag.of("projectDesc"), () -> this.xml.line(Tag.of("p"), this.labels.of("tei.project")));
		this.xml.in(Tag.of("editorialDecl"),
				() -> this.xml.line(Tag.of("p"), this.labels.of("basis." + basis().code() + ".name") + ", "
						+ this.labels.of("basis." + basis().code() + ".meaning")));
		if (!topics().isEmpty() || this.conversation.occasion() != null) {
			this.xml.in(Tag.of("classDecl"), this::classes);
		}
		this.xml.in(Tag.of("appInfo"),
				() -> this.xml.in(Tag.of("application").with("ident", "memcon").with("version", VERSION),
						() -> this.xml.line(Tag.of("label"), this.labels.of("tei.application"))));
		this.xml.in(Tag.of("listPrefixDef"),
				() -> PREFIXES.forEach((prefix,
						target) -> this.xml.line(Tag.of("prefixDef")
							.with("ident", prefix)
							.with("matchPattern", "(.+)")
							.with("replacementPattern", target))));
	}

	private void classes() {
		if (!topics().isEmpty()) {
			this.xml.in(Tag.of("taxonomy").with(Tag.ID, "topics"), () -> topics()
				.forEach((topic) -> category("topic-" + topic.slug(), topic.name(), topic.scopeNote())));
		}
		var occasion = this.conversation.occasion();
		if (occasion != null) {
			this.xml.in(Tag.of("taxonomy").with(Tag.ID, "occasions"),
					() -> category("occasion-" + occasion.slug(), occasion.name(), occasion.scopeNote()));
		}
	}

	private void category(String id, String name, @Nullable String scopeNote) {
		this.xml.in(Tag.of("category").with(Tag.ID, id), () -> this.xml.in(Tag.of("catDesc"), () -> {
			this.xml.line(Tag.of("term"), name);
			this.xml.lineIf(Tag.of("gloss"), scopeNote);
		}));
	}

	private void profile() {
		var occasion = this.conversation.occasion();
		if (occasion != null || this.conversation.occasionNote() != null) {
			this.xml.in(Tag.of("settingDesc"), () -> this.xml.in(Tag.of("setting"),
					() -> this.xml.line(
							Tag.of("activity").with("ana", (occasion != null) ? "occasion:" + occasion.slug() : null),
							this.conversation.occasionNote())));
		}
		var persons = persons();
		if (!persons.isEmpty()) {
			this.xml.in(Tag.of("particDesc"),
					() -> this.xml.in(Tag.of("listPerson"), () -> persons.forEach(this::person)));
		}
		this.xml.in(Tag.of("textClass"), () -> {
			assignments().forEach((assignment) -> this.xml.line(Tag.of("catRef")
				.with("scheme", "#topics")
				.with("target", targets(assignment))
				.with("resp", "#" + code(assignment))));
			this.xml.in(Tag.of("keywords"), () -> this.xml.line(Tag.of("term", "text-basis"), basis().code()));
		});
	}

	private void person(Participant person) {
		this.xml.in(Tag.of("person").with(Tag.ID, "who-" + person.slug()), () -> {
			this.xml.line(Tag.of("persName", "authorized"), person.name());
			this.xml.line(Tag.of("persName", "direct"), person.directName());
			this.xml.lineIf(Tag.of("persName", "variant"), person.variants());
			this.xml.lineIf(Tag.of("affiliation"), person.affiliation());
			if (person.description() != null) {
				this.xml.line(Tag.of("note"), () -> TeiProse.of(this.xml).content(person.description()));
			}
		});
	}

	private List<Participant> persons() {
		return Stream
			.concat(this.dossier.participations().stream().map(Participation::participant),
					this.dossier.otherSpeakers().stream())
			.filter(Objects::nonNull)
			.collect(Collectors.toMap(Participant::slug, (it) -> it, (one, other) -> one, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	private List<Topic> topics() {
		return this.dossier.headings().stream().map(Heading::topic).toList();
	}

	private String targets(Assignment assignment) {
		return this.dossier.headings()
			.stream()
			.filter((heading) -> heading.assignment() == assignment)
			.map((heading) -> "topic:" + heading.topic().slug())
			.collect(Collectors.joining(" "));
	}

	private List<Assignment> assignments() {
		return this.dossier.headings().stream().map(Heading::assignment).distinct().sorted().toList();
	}

	private static String code(Assignment assignment) {
		return assignment.name().toLowerCase(Locale.ROOT);
	}

	private TextBasis basis() {
		return this.extent.basis();
	}

}
