package org.memcon.paper.form;

/**
 * What a {@link SheetMark} is.
 */
public enum SheetMarkKind {

	CLASSIFICATION, CONTROL, DECLASSIFICATION, LOG_NUMBER, PAGE_NUMBER, LETTERHEAD, PHOTOCOPY, SPECKS, UNKNOWN

}
