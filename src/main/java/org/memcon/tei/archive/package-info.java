/**
 * Reads the records that this archive, or another one of its kind, has exported.
 */
@NullMarked
package org.memcon.tei.archive;

import org.jspecify.annotations.NullMarked;
