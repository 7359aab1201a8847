package org.memcon.exchange.tei;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Occasion;
import org.memcon.web.Messages;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;
import org.memcon.wording.RecordWording;

/**
 * Writes the {@code encodingDesc}: what the text is, in words, the controlled names that
 * the file points to, and that the archive has written it.
 */
record TeiEncodingWriter(XmlWriter xml, TeiScope scope, Messages messages) {

	/** The version of the format; it changes if a reader must tell two apart. */
	private static final String VERSION = "1.0";

	/** The prefixes of pointers, all into the same file. */
	private static final List<String> PREFIXES = List.of("who", "topic", "occasion", "src");

	void write() {
		this.xml.block(XmlTag.of("projectDesc"), () -> this.xml.line(XmlTag.of("p"), this.messages.of("tei.project")));
		this.xml.block(XmlTag.of("editorialDecl"),
				() -> this.xml.line(XmlTag.of("p"), new RecordWording(this.messages).basis(this.scope.basis(), ", ")));
		classes(this.scope.topics(), this.scope.conversation().occasion());
		this.xml.block(XmlTag.of("appInfo"),
				() -> this.xml.block(XmlTag.of("application").with("ident", "memcon").with("version", VERSION),
						() -> this.xml.line(XmlTag.of("label"), this.messages.of("tei.application"))));
		this.xml.block(XmlTag.of("listPrefixDef"), () -> PREFIXES.forEach(this::prefix));
	}

	private void prefix(String prefix) {
		this.xml.line(XmlTag.of("prefixDef")
			.with("ident", prefix)
			.with("matchPattern", "(.+)")
			.with("replacementPattern", "#" + prefix + "-$1"));
	}

	private void classes(TeiTopicPointers topics, @Nullable Occasion occasion) {
		if (topics.all().isEmpty() && occasion == null) {
			return;
		}
		this.xml.block(XmlTag.of("classDecl"), () -> {
			if (!topics.all().isEmpty()) {
				this.xml.block(XmlTag.of("taxonomy").with(XmlTag.ID, "topics"), () -> topics.all()
					.forEach((topic) -> category("topic-" + topic.slug(), topic.name(), topic.scopeNote())));
			}
			if (occasion != null) {
				this.xml.block(XmlTag.of("taxonomy").with(XmlTag.ID, "occasions"),
						() -> category("occasion-" + occasion.slug(), occasion.name(), occasion.scopeNote()));
			}
		});
	}

	private void category(String id, String name, @Nullable String scopeNote) {
		this.xml.block(XmlTag.of("category").with(XmlTag.ID, id), () -> this.xml.block(XmlTag.of("catDesc"), () -> {
			this.xml.line(XmlTag.of("term"), name);
			this.xml.lineIfPresent(XmlTag.of("gloss"), scopeNote);
		}));
	}

}
