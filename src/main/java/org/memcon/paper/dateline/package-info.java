/**
 * Reads the day, the times and the place of a conversation as they are typed on a form.
 */
@NullMarked
package org.memcon.paper.dateline;

import org.jspecify.annotations.NullMarked;
