package org.memcon.conversation;

/**
 * The purpose of a {@link Note}.
 */
public enum NoteKind {

	/** An editors' footnote. */
	FOOTNOTE,

	/** Names the sources a statement rests on. */
	EVIDENCE,

	/** Explains a person or a term where it stands. */
	GLOSS

}
