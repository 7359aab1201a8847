/**
 * References to other records in the text of a page.
 */
@NullMarked
package org.memcon.reading.reference;

import org.jspecify.annotations.NullMarked;
