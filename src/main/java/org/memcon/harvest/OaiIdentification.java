package org.memcon.harvest;

import java.time.Instant;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.memcon.harvest.oai.Datestamp;
import org.memcon.harvest.oai.OaiWriter;

/**
 * What the archive says of itself.
 *
 * @param name what the archive is called
 * @param address where it is harvested
 * @param beginning before which nothing has changed
 */
record OaiIdentification(String name, String address, String adminEmail, Instant earliestDatestamp,
		OaiIdentifiers identifiers) implements OaiResponse.OaiContent {

	private static final String SCHEME = "http://www.openarchives.org/OAI/2.0/oai-identifier";

	private static final String SCHEMA = SCHEME + ".xsd";

	private static final String SAMPLE = "2001-06-16-bush-putin-memcon";

	@Override
	public void writeTo(OaiWriter answer) throws XMLStreamException {
		answer.open("Identify");
		answer.element("repositoryName", this.name);
		answer.element("baseURL", this.address);
		answer.element("protocolVersion", "2.0");
		answer.element("adminEmail", this.adminEmail);
		answer.element("earliestDatestamp", Datestamp.of(this.earliestDatestamp));
		answer.element("deletedRecord", "persistent");
		answer.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
		answer.element("compression", "gzip");
		if (this.identifiers.followOaiScheme()) {
			writeScheme(answer);
		}
		answer.close();
	}

	private void writeScheme(OaiWriter answer) throws XMLStreamException {
		answer.open("description");
		answer.open("", "oai-identifier", SCHEME, Map.of("", SCHEME));
		answer.location(SCHEME, SCHEMA);
		answer.element("scheme", "oai");
		answer.element("repositoryIdentifier", this.identifiers.host());
		answer.element("delimiter", ":");
		answer.element("sampleIdentifier", this.identifiers.of(SAMPLE));
		answer.close();
		answer.close();
	}

}
