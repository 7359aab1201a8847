package org.memcon.paper;

/**
 * What a {@link Mark} is.
 */
enum MarkKind {

	CLASSIFICATION, CONTROL, DECLASSIFICATION, LOG_NUMBER, PAGE_NUMBER, LETTERHEAD, PHOTOCOPY, SPECKS, UNKNOWN

}
