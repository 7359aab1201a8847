package org.memcon.harvest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * A description in the fifteen elements of unqualified Dublin Core, each of which may be
 * missing or repeated.
 */
record DublinCore(List<DublinCoreElement> elements) implements OaiContent {

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
	public void writeTo(OaiWriter answer) throws XMLStreamException {
		var format = MetadataFormat.OAI_DC;
		answer.open("oai_dc", "dc", format.namespace(), Map.of("oai_dc", format.namespace(), "dc", NAMESPACE));
		answer.location(format.namespace(), format.schema());
		for (var element : this.elements) {
			answer.open("dc", element.name(), NAMESPACE, Map.of());
			answer.text(element.text());
			answer.close();
		}
		answer.close();
	}

}
