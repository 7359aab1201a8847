/**
 * Days, times and places as the datelines of TEI print them and as their attributes state
 * them.
 */
@NullMarked
package org.memcon.tei.dateline;

import org.jspecify.annotations.NullMarked;
