package org.memcon.conversation;

/**
 * The basis of the text of a conversation, named on every page.
 */
public enum TextBasis implements Coded {

	/** The document's own words, checked. */
	TRANSCRIPTION,

	/** The document's own words as a machine read them, uncorrected. */
	MACHINE_READ,

	/** Reported speech written for this archive from published accounts. */
	ABSTRACT;

	/**
	 * Returns the key of the words for a text of this basis: the pages of an abstract are
	 * not those of the document, which the words say.
	 */
	public String messageKey(String key) {
		return (this == ABSTRACT) ? key + ".abstract" : key;
	}

}
