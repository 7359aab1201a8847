package org.memcon.exchange;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Source;
import org.memcon.conversation.TextBasis;
import org.memcon.web.Labels;

/**
 * Writes the {@code teiHeader} of a record: what it is called, where it comes from, and
 * what is known of it besides its text.
 */
final class TeiHead {

	private static final String ARCHIVE = "Memcon";

	private final XmlSheet xml;

	private final TeiExtent extent;

	private final Dossier dossier;

	private final Conversation conversation;

	private final TeiTopics topics;

	private final Labels labels;

	private final String host;

	TeiHead(XmlSheet xml, TeiExtent extent, Labels labels, String host) {
		this.xml = xml;
		this.extent = extent;
		this.dossier = extent.dossier();
		this.conversation = this.dossier.conversation();
		this.topics = new TeiTopics(this.dossier.headings());
		this.labels = labels;
		this.host = host;
	}

	void write() {
		this.xml.in(Tag.of("teiHeader"), () -> {
			this.xml.in(Tag.of("fileDesc"), this::file);
			this.xml.in(Tag.of("encodingDesc"), new TeiEncoding(this.xml, this.extent, this.labels)::write);
			this.xml.in(Tag.of("profileDesc"), new TeiProfile(this.xml, this.extent)::write);
		});
	}

	private void file() {
		this.xml.in(Tag.of("titleStmt"), this::title);
		this.xml.in(Tag.of("publicationStmt"), this::publication);
		this.xml.in(Tag.of("seriesStmt"), () -> {
			this.xml.line(Tag.of("title"), this.conversation.collection().title());
			this.xml.line(Tag.of("idno", "collection"), this.conversation.collection().slug());
		});
		if (!this.dossier.particulars().isEmpty()) {
			this.xml.in(Tag.of("notesStmt"), this::particulars);
		}
		this.xml.in(Tag.of("sourceDesc"), this::source);
	}

	private void title() {
		this.xml.line(Tag.of("title"), this.conversation.title());
		this.extent.sentence(this.labels).ifPresent((words) -> this.xml.line(Tag.of("title", "sub"), words));
		this.topics.assignments().forEach((assignment) -> {
			var code = TeiTopics.code(assignment);
			this.xml.in(Tag.of("respStmt").with(Tag.ID, code), () -> {
				this.xml.line(Tag.of("resp"), this.labels.of("tei.topics." + code));
				this.xml.line(Tag.of("name"), ARCHIVE);
			});
		});
	}

	private void publication() {
		this.xml.line(Tag.of("publisher"), ARCHIVE);
		this.xml.line(Tag.of("idno", "slug"), this.conversation.slug());
		this.xml.line(Tag.of("idno", "URI"), this.host + this.extent.address());
		this.xml.in(Tag.of("availability"), this::rights);
	}

	private void rights() {
		var isOurs = this.extent.basis() == TextBasis.ABSTRACT;
		var rights = this.conversation.collection().rights();
		if (isOurs) {
			this.xml.line(Tag.of("p"), this.labels.of("about.rights.2"));
		}
		if (rights != null) {
			TeiProse.of(this.xml).paragraphs(rights);
		}
		else if (!isOurs) {
			this.xml.line(Tag.of("p"), this.labels.of("tei.rights.unknown"));
		}
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
			var target = (address != null) ? Pointer.of(address) : null;
			this.xml.in(Tag.of("bibl"), () -> this.xml.line(Tag.of("ref").with("target", target), label));
		}
		if (!this.dossier.sources().isEmpty()) {
			this.xml.in(Tag.of("listBibl"), () -> this.dossier.sources().forEach(this::source));
		}
		else if (label == null && address == null) {
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

}
