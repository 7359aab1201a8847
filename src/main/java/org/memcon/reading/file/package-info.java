/**
 * The images of a record's pages, and the file it was imported from.
 */
@NullMarked
package org.memcon.reading.file;

import org.jspecify.annotations.NullMarked;
