package org.memcon.tei.markup;

/**
 * Handles the notes, explained names and page breaks that {@link TeiHtmlWriter} meets
 * within a text. Each method returns the HTML to print in their place.
 */
public interface MarkupHandler {

	String note(TeiElement note);

	/**
	 * Begins to print a name that points to an explanation; answers an empty string for
	 * none.
	 */
	default String openGloss(TeiElement name) {
		return "";
	}

	default void pageBreak(TeiElement pb) {
		// a description has no pages
	}

}
