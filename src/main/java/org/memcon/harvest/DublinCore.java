package org.memcon.harvest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.memcon.harvest.oai.MetadataFormat;
import org.memcon.harvest.oai.OaiWriter;

/**
 * A description in the fifteen elements of unqualified Dublin Core, each as often as
 * there is something to say.
 */
record DublinCore(List<DublinCoreElement> elements) implements OaiMetadata {

	private static final String NAMESPACE = "http://purl.org/dc/elements/1.1/";

	/** One statement. */
	record DublinCoreElement(String name, String text) {
	}

	/** What is not known is not said. */
	static Stream<DublinCoreElement> of(String name, @Nullable String text) {
		return (text == null || text.isBlank()) ? Stream.empty() : Stream.of(new DublinCoreElement(name, text.strip()));
	}

	@SafeVarargs
	static DublinCore of(Stream<DublinCoreElement>... dublinCoreElements) {
		return new DublinCore(Stream.of(dublinCoreElements).flatMap((it) -> it).toList());
	}

	@Override
	public void writeTo(OaiWriter answer) throws XMLStreamException {
		var format = MetadataFormat.OAI_DC;
		answer.open("oai_dc", "dc", format.namespace(), Map.of("oai_dc", format.namespace(), "dc", NAMESPACE));
		answer.location(format.namespace(), format.schema());
		for (var dublinCoreElement : this.elements) {
			answer.open("dc", dublinCoreElement.name(), NAMESPACE, Map.of());
			answer.text(dublinCoreElement.text());
			answer.close();
		}
		answer.close();
	}

}
