package org.memcon.conversation;

/**
 * The part that a text plays in its record: the text that is read, or the abstract that
 * is kept beside the text of the document as its summary.
 */
public enum TextLayer {

	TEXT, SUMMARY

}
