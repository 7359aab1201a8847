package org.memcon.tei.markup;

/**
 * What {@link TeiHtmlWriter} does with notes, explained names and page breaks that it
 * meets within a text; each answers with the HTML to print in their place.
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
