package org.memcon.harvest;

import org.memcon.exchange.Dossier;
import org.memcon.exchange.TeiWriter;
import org.springframework.stereotype.Component;

/**
 * Brings what is held of a record into one of the formats.
 */
@Component
class MetadataFormats {

	private final DublinCores descriptions;

	private final TeiWriter texts;

	MetadataFormats(DublinCores descriptions, TeiWriter texts) {
		this.descriptions = descriptions;
		this.texts = texts;
	}

	Metadata of(Dossier dossier, MetadataFormat format) {
		return switch (format) {
			case OAI_DC -> this.descriptions.of(dossier);
			case TEI -> (answer) -> this.texts.write(dossier, answer.xml(), format.schema());
		};
	}

}
