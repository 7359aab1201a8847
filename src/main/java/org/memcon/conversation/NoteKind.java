package org.memcon.conversation;

/**
 * What a {@link Note} is for.
 */
public enum NoteKind {

	/** An editors' footnote. */
	FOOTNOTE,

	/** Names the sources a statement rests on. */
	EVIDENCE,

	/** Explains a person or a term where it stands. */
	GLOSS

}
