package org.memcon.harvest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * A description in the fifteen elements of unqualified Dublin Core, each as often as
 * there is something to say.
 */
record DublinCore(List<Element> elements) implements Metadata {

	private static final String NAMESPACE = "http://purl.org/dc/elements/1.1/";

	/** One statement. */
	record Element(String name, String text) {
	}

	/** What is not known is not said. */
	static Stream<Element> of(String name, @Nullable String text) {
		return (text == null || text.isBlank()) ? Stream.empty() : Stream.of(new Element(name, text.strip()));
	}

	@SafeVarargs
	static DublinCore of(Stream<Element>... elements) {
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
