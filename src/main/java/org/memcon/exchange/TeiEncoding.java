package org.memcon.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Occasion;
import org.memcon.web.Labels;

/**
 * Writes the {@code encodingDesc}: what the text is, in words, the controlled names that
 * the file points to, and that the archive has written it.
 */
record TeiEncoding(XmlSheet xml, TeiExtent extent, Labels labels) {

	/** The manner of writing; another number when the reader has to read another. */
	private static final String VERSION = "1.0";

	/** Of pointers; what they point to stands in the same file. */
	private static final List<String> PREFIXES = List.of("who", "topic", "occasion", "src");

	void write() {
		var basis = this.extent.basis().code();
		this.xml.in(Tag.of("projectDesc"), () -> this.xml.line(Tag.of("p"), this.labels.of("tei.project")));
		this.xml.in(Tag.of("editorialDecl"), () -> this.xml.line(Tag.of("p"),
				this.labels.of("basis." + basis + ".name") + ", " + this.labels.of("basis." + basis + ".meaning")));
		classes(new TeiTopics(this.extent.dossier().headings()), this.extent.dossier().conversation().occasion());
		this.xml.in(Tag.of("appInfo"),
				() -> this.xml.in(Tag.of("application").with("ident", "memcon").with("version", VERSION),
						() -> this.xml.line(Tag.of("label"), this.labels.of("tei.application"))));
		this.xml.in(Tag.of("listPrefixDef"), () -> PREFIXES.forEach(this::prefix));
	}

	private void prefix(String prefix) {
		this.xml.line(Tag.of("prefixDef")
			.with("ident", prefix)
			.with("matchPattern", "(.+)")
			.with("replacementPattern", "#" + prefix + "-$1"));
	}

	private void classes(TeiTopics topics, @Nullable Occasion occasion) {
		if (topics.all().isEmpty() && occasion == null) {
			return;
		}
		this.xml.in(Tag.of("classDecl"), () -> {
			if (!topics.all().isEmpty()) {
				this.xml.in(Tag.of("taxonomy").with(Tag.ID, "topics"), () -> topics.all()
					.forEach((topic) -> category("topic-" + topic.slug(), topic.name(), topic.scopeNote())));
			}
			if (occasion != null) {
				this.xml.in(Tag.of("taxonomy").with(Tag.ID, "occasions"),
						() -> category("occasion-" + occasion.slug(), occasion.name(), occasion.scopeNote()));
			}
		});
	}

	private void category(String id, String name, @Nullable String scopeNote) {
		this.xml.in(Tag.of("category").with(Tag.ID, id), () -> this.xml.in(Tag.of("catDesc"), () -> {
			this.xml.line(Tag.of("term"), name);
			this.xml.lineIf(Tag.of("gloss"), scopeNote);
		}));
	}

}
