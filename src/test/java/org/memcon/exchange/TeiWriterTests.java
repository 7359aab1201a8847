package org.memcon.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchive;
import org.memcon.conversation.Conversations;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class TeiWriterTests {

	@Autowired
	Dossiers dossiers;

	@Autowired
	Conversations conversations;

	@Autowired
	TeiWriter writer;

	@Test
	void sameRecordGivesTheSameBytes() throws IOException {
		for (var entry : this.conversations.entries(Limit.unlimited())) {
			assertThat(written(entry.slug())).isEqualTo(written(entry.slug()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2001-06-16-bush-putin-memcon", "2003-03-18-bush-putin-telcon" })
	void everyTurnIsThereUnderItsAnchor(String slug) throws Exception {
		var document = parse(written(slug));

		for (var turn : this.dossiers.of(slug).allTurns()) {
			assertThat(document.getElementById(turn.anchor())).as(turn.anchor()).isNotNull();
		}
	}

	private byte[] written(String slug) throws IOException {
		var out = new ByteArrayOutputStream();
		this.writer.write(this.dossiers.of(slug), out);
		return out.toByteArray();
	}

	private static Document parse(byte[] xml) throws Exception {
		var document = DocumentBuilderFactory.newDefaultNSInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(xml));
		mark(document.getDocumentElement());
		return document;
	}

	private static void mark(Element element) {
		if (element.hasAttribute("xml:id")) {
			element.setIdAttribute("xml:id", true);
		}
		for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				mark(child);
			}
		}
	}

}
