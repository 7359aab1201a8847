package org.memcon.conversation;

/**
 * What a text is to its record: the text that is read, or the abstract that is kept
 * beside the document's own words as their summary.
 */
public enum TextLayer {

	TEXT, SUMMARY

}
