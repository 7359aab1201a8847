package org.memcon.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.memcon.harvest.oai.Datestamp;
import org.memcon.harvest.oai.OaiRequest;
import org.memcon.harvest.oai.OaiWriter;

/**
 * An answer of the protocol: when and where it was given, to which request, and what it
 * says.
 *
 * @param request empty where it could not be read
 */
record OaiResponse(Instant time, String address, Optional<OaiRequest> request, OaiContent content) {

	/** What an answer says. */
	interface OaiContent {

		void writeTo(OaiWriter answer) throws XMLStreamException;

	}

	void writeTo(OutputStream out) throws IOException {
		try {
			var answer = new OaiWriter(out);
			answer.begin();
			answer.element("responseDate", Datestamp.of(this.time));
			writeRequest(answer);
			this.content.writeTo(answer);
			answer.end();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void writeRequest(OaiWriter answer) throws XMLStreamException {
		answer.open("request");
		if (this.request.isPresent()) {
			answer.attribute("verb", this.request.get().verb().code());
			for (var oaiArgument : this.request.get().arguments().entrySet()) {
				answer.attribute(oaiArgument.getKey().code(), oaiArgument.getValue());
			}
		}
		answer.text(this.address);
		answer.close();
	}

}
