/**
 * Reads what the header of a TEI file and the opening of a document say of the record.
 */
@NullMarked
package org.memcon.tei.header;

import org.jspecify.annotations.NullMarked;
