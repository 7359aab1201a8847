package org.memcon.conversation.volume;

/**
 * The kind of a part of a volume.
 */
public enum VolumePartKind {

	/** A heading with other parts below it: a compilation, a chapter. */
	DIVISION,

	/** Words of the editors without documents: a preface, a list of persons. */
	SECTION,

	/** A document, which the archive may have or not. */
	DOCUMENT

}
