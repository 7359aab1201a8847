package org.memcon.paper;

/**
 * What a {@link SheetMark} is.
 */
enum SheetMarkKind {

	CLASSIFICATION, CONTROL, DECLASSIFICATION, LOG_NUMBER, PAGE_NUMBER, LETTERHEAD, PHOTOCOPY, SPECKS, UNKNOWN

}
