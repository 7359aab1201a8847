package org.memcon.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;

import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * An answer of the protocol.
 *
 * @param request the request it answers; empty if that could not be read
 */
record OaiResponse(Instant time, String address, Optional<OaiRequest> request, Consumer<XmlWriter> content) {

	private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

	private static final String SCHEMA = NAMESPACE + "OAI-PMH.xsd";

	void writeTo(OutputStream out) throws IOException {
		XmlWriter.document(out, (answer) -> answer
			.inline(XmlTag.of("OAI-PMH").with("xmlns", NAMESPACE).withSchema(NAMESPACE, SCHEMA), () -> {
				answer.inline(XmlTag.of("responseDate"), Datestamp.of(this.time)).inline(requestTag(), this.address);
				this.content.accept(answer);
			}));
	}

	private XmlTag requestTag() {
		var attributes = new LinkedHashMap<String, String>();
		this.request.ifPresent((asked) -> {
			attributes.put("verb", asked.verb().code());
			asked.arguments().forEach((argument, value) -> attributes.put(argument.code(), value));
		});
		return XmlTag.of("request").with(attributes);
	}

}
