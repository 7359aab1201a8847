package org.memcon.tei;

/**
 * What {@link TeiMarkup} does with notes, explained names and page breaks that it meets
 * within a text; each answers with the HTML to print in their place.
 */
interface Apparatus {

	String note(Tei note);

	/**
	 * Begins to print a name that points to an explanation; answers an empty string for
	 * none.
	 */
	String openGloss(Tei name);

	void pageBreak(Tei pb);

}
