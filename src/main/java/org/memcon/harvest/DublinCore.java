package org.memcon.harvest;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * A description in the fifteen elements of unqualified Dublin Core, each of which may be
 * missing or repeated.
 */
record DublinCore(List<DublinCoreElement> elements) implements Consumer<XmlWriter> {

	private static final String NAMESPACE = "http://purl.org/dc/elements/1.1/";

	/** An element with its text. */
	record DublinCoreElement(String name, String text) {
	}

	/** Returns no element if the text is missing. */
	static Stream<DublinCoreElement> of(String name, @Nullable String text) {
		return (text == null || text.isBlank()) ? Stream.empty() : Stream.of(new DublinCoreElement(name, text.strip()));
	}

	@SafeVarargs
	static DublinCore of(Stream<DublinCoreElement>... elements) {
		return new DublinCore(Stream.of(elements).flatMap((it) -> it).toList());
	}

	@Override
	public void accept(XmlWriter answer) {
		var format = MetadataFormat.OAI_DC;
		var root = XmlTag.of("oai_dc:dc")
			.with("xmlns:dc", NAMESPACE)
			.with("xmlns:oai_dc", format.namespace())
			.withSchema(format.namespace(), format.schema());
		answer.inline(root, () -> this.elements
			.forEach((element) -> answer.inline(XmlTag.of("dc:" + element.name()), element.text())));
	}

}
