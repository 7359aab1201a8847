package org.memcon.harvest.oai;

import java.util.Arrays;

/**
 * A form in which records can be harvested: Dublin Core, which everybody must offer, and
 * TEI with the whole text.
 */
public enum MetadataFormat {

	OAI_DC("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
			50),

	/** The names of passages, such as t12, may come only once in a document. */
	TEI("tei", "http://www.tei-c.org/ns/1.0", "https://www.tei-c.org/release/xml/tei/custom/schema/xsd/tei_all.xsd", 1);

	private final String prefix;

	private final String namespace;

	private final String schema;

	private final int pageSize;

	MetadataFormat(String prefix, String namespace, String schema, int portion) {
		this.prefix = prefix;
		this.namespace = namespace;
		this.schema = schema;
		this.pageSize = portion;
	}

	public String prefix() {
		return this.prefix;
	}

	public String namespace() {
		return this.namespace;
	}

	/** Where its XML Schema is found. */
	public String schema() {
		return this.schema;
	}

	/** How many records an answer holds. */
	public int pageSize() {
		return this.pageSize;
	}

	/** Whether it holds the text of a record, and does not only describe it. */
	public boolean includesText() {
		return this == TEI;
	}

	public static MetadataFormat of(String prefix) {
		return Arrays.stream(values())
			.filter((format) -> format.prefix.equals(prefix))
			.findFirst()
			.orElseThrow(() -> new OaiException(OaiErrorCode.CANNOT_DISSEMINATE_FORMAT, "harvest.error.format"));
	}

}
