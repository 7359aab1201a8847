package org.memcon.harvest;

import java.util.Arrays;

/**
 * A format in which records can be harvested: Dublin Core, which every archive must
 * offer, and TEI with the whole text.
 */
enum MetadataFormat {

	OAI_DC("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
			50),

	/** TEI, one record an answer, because an anchor such as t12 must be unique in it. */
	TEI("tei", "http://www.tei-c.org/ns/1.0", "https://www.tei-c.org/release/xml/tei/custom/schema/xsd/tei_all.xsd", 1);

	private final String prefix;

	private final String namespace;

	private final String schema;

	private final int pageSize;

	MetadataFormat(String prefix, String namespace, String schema, int pageSize) {
		this.prefix = prefix;
		this.namespace = namespace;
		this.schema = schema;
		this.pageSize = pageSize;
	}

	String prefix() {
		return this.prefix;
	}

	String namespace() {
		return this.namespace;
	}

	/** The address of its XML Schema. */
	String schema() {
		return this.schema;
	}

	/** The number of records in an answer. */
	int pageSize() {
		return this.pageSize;
	}

	/** Tells whether it contains the text of a record and not only a description. */
	boolean includesText() {
		return this == TEI;
	}

	static MetadataFormat of(String prefix) {
		return Arrays.stream(values())
			.filter((format) -> format.prefix.equals(prefix))
			.findFirst()
			.orElseThrow(() -> new OaiException(OaiErrorCode.CANNOT_DISSEMINATE_FORMAT, "harvest.error.format"));
	}

}
