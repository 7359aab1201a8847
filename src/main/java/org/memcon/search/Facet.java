package org.memcon.search;

/**
 * What the catalog can be narrowed by, in the order shown. The name is the parameter of
 * the address and the field of the index alike.
 */
public enum Facet {

	TOPIC("topic", true), PARTICIPANT("participant", true), YEAR("year", false), OCCASION("occasion", false),
	FORM("form", false), COLLECTION("collection", false), TEXT_BASIS("basis", false), REDACTIONS("redactions", false);

	private final String field;

	private final boolean multiple;

	Facet(String field, boolean multiple) {
		this.field = field;
		this.multiple = multiple;
	}

	public String field() {
		return this.field;
	}

	/**
	 * Whether a conversation can have several values: then choosing a second one narrows
	 * the list; otherwise it widens it.
	 */
	boolean isMultiple() {
		return this.multiple;
	}

	/** Whether a value is explained by a name in the database rather than by a label. */
	boolean isNamed() {
		return this.multiple || this == OCCASION || this == COLLECTION;
	}

}
