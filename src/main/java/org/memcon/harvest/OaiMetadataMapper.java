package org.memcon.harvest;

import org.memcon.exchange.RecordContent;
import org.memcon.exchange.tei.TeiWriter;
import org.memcon.harvest.oai.MetadataFormat;
import org.springframework.stereotype.Component;

/**
 * Brings what is held of a record into one of the formats.
 */
@Component
class OaiMetadataMapper {

	private final DublinCoreMapper descriptions;

	private final TeiWriter texts;

	OaiMetadataMapper(DublinCoreMapper descriptions, TeiWriter texts) {
		this.descriptions = descriptions;
		this.texts = texts;
	}

	OaiMetadata of(RecordContent recordContent, MetadataFormat format) {
		return switch (format) {
			case OAI_DC -> this.descriptions.of(recordContent);
			case TEI -> (answer) -> this.texts.write(recordContent, answer.xml(), format.schema());
		};
	}

}
