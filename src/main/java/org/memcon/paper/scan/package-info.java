/**
 * Reads files into sheets of typed lines, by OCR where a scan has no text, and stores the
 * images of pages.
 */
@NullMarked
package org.memcon.paper.scan;

import org.jspecify.annotations.NullMarked;
