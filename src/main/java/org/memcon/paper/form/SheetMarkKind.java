package org.memcon.paper.form;

/**
 * The kind of a {@link SheetMark}.
 */
public enum SheetMarkKind {

	CLASSIFICATION, CONTROL, DECLASSIFICATION, LOG_NUMBER, PAGE_NUMBER, LETTERHEAD, PHOTOCOPY, SPECKS, UNKNOWN

}
