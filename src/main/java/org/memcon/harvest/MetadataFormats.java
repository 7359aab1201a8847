package org.memcon.harvest;

import org.memcon.exchange.Dossier;
import org.springframework.stereotype.Component;

/**
 * Brings what is held of a record into one of the formats.
 */
@Component
class MetadataFormats {

	private final DublinCores descriptions;

	MetadataFormats(DublinCores descriptions) {
		this.descriptions = descriptions;
	}

	Metadata of(Dossier dossier, MetadataFormat format) {
		return this.descriptions.of(dossier);
	}

}
