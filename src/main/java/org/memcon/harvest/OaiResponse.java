package org.memcon.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/**
 * An answer of the protocol.
 *
 * @param request the request it answers; empty if that could not be read
 */
record OaiResponse(Instant time, String address, Optional<OaiRequest> request, OaiContent content) {

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
			for (var argument : this.request.get().arguments().entrySet()) {
				answer.attribute(argument.getKey().code(), argument.getValue());
			}
		}
		answer.text(this.address);
		answer.close();
	}

}
