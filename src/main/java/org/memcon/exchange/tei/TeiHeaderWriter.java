package org.memcon.exchange.tei;

import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Source;
import org.memcon.web.Messages;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Writes the {@code teiHeader} of a record: what it is called, where it comes from, and
 * what is known of it besides its text.
 */
record TeiHeaderWriter(XmlWriter xml, TeiScope scope, Messages messages, String host) {

	private static final String ARCHIVE = "Memcon";

	void write() {
		this.xml.block(XmlTag.of("teiHeader"), () -> {
			this.xml.block(XmlTag.of("fileDesc"), this::file);
			this.xml.block(XmlTag.of("encodingDesc"),
					new TeiEncodingWriter(this.xml, this.scope, this.messages)::write);
			this.xml.block(XmlTag.of("profileDesc"), new TeiProfileWriter(this.xml, this.scope)::write);
		});
	}

	private void file() {
		this.xml.block(XmlTag.of("titleStmt"), this::title);
		this.xml.block(XmlTag.of("publicationStmt"), this::publication);
		this.xml.block(XmlTag.of("seriesStmt"), () -> {
			this.xml.line(XmlTag.of("title"), this.scope.conversation().collection().title());
			this.xml.line(XmlTag.of("idno", "collection"), this.scope.conversation().collection().slug());
		});
		if (!this.scope.content().particulars().isEmpty()) {
			this.xml.block(XmlTag.of("notesStmt"), this::particulars);
		}
		this.xml.block(XmlTag.of("sourceDesc"), this::source);
	}

	private void title() {
		this.xml.line(XmlTag.of("title"), this.scope.conversation().title());
		this.scope.subtitle(this.messages).ifPresent((words) -> this.xml.line(XmlTag.of("title", "sub"), words));
		this.scope.topics().assignments().forEach((topicAssigner) -> {
			var code = TeiTopicPointers.code(topicAssigner);
			this.xml.block(XmlTag.of("respStmt").with(XmlTag.ID, code), () -> {
				this.xml.line(XmlTag.of("resp"), this.messages.of("tei.topics." + code));
				this.xml.line(XmlTag.of("name"), ARCHIVE);
			});
		});
	}

	private void publication() {
		this.xml.line(XmlTag.of("publisher"), ARCHIVE);
		this.xml.line(XmlTag.of("idno", "slug"), this.scope.conversation().slug());
		this.xml.line(XmlTag.of("idno", "URI"), this.host + this.scope.address());
		this.xml.block(XmlTag.of("availability"), this::rights);
	}

	private void rights() {
		var isOurs = this.scope.basis() == TextBasis.ABSTRACT;
		var rights = this.scope.conversation().collection().rights();
		if (isOurs) {
			this.xml.line(XmlTag.of("p"), this.messages.of("about.rights.2"));
		}
		if (rights != null) {
			TeiProseWriter.of(this.xml).paragraphs(rights);
		}
		else if (!isOurs) {
			this.xml.line(XmlTag.of("p"), this.messages.of("tei.rights.unknown"));
		}
	}

	private void particulars() {
		var support = this.scope.support();
		this.scope.content().particulars().forEach((particular) -> {
			var xmlTag = XmlTag.of("note", particular.kind().code())
				.with("subtype", TeiSourcePointers.evidence(particular.support()))
				.with("cert", particular.certainty())
				.with("source", support.keys(particular.support()));
			this.xml.line(xmlTag, () -> {
				var prose = TeiProseWriter.of(this.xml);
				prose.content(particular.html());
				prose.citedSources(particular.support());
			});
		});
	}

	private void source() {
		var label = this.scope.conversation().sourceLabel();
		var address = this.scope.conversation().sourceAddress();
		if (label != null || address != null) {
			var target = (address != null) ? TeiPointer.of(address) : null;
			this.xml.block(XmlTag.of("bibl"), () -> this.xml.line(XmlTag.of("ref").with("target", target), label));
		}
		if (!this.scope.content().sources().isEmpty()) {
			this.xml.block(XmlTag.of("listBibl"), () -> this.scope.content().sources().forEach(this::source));
		}
		else if (label == null && address == null) {
			this.xml.line(XmlTag.of("p"), this.messages.of("tei.source.unknown"));
		}
	}

	private void source(Source source) {
		var xmlTag = XmlTag.of("bibl")
			.with(XmlTag.ID, "src-" + source.code())
			.with("n", source.family())
			.with("xml:lang", source.language());
		this.xml.block(xmlTag, () -> {
			this.xml.line(XmlTag.of("title"), source.title());
			this.xml.lineIfPresent(XmlTag.of("publisher"), source.publisher());
			this.xml.lineIfPresent(XmlTag.of("date"), source.published());
			if (source.address() != null) {
				this.xml.line(XmlTag.of("ref").with("target", TeiPointer.of(source.address())));
			}
		});
	}

}
