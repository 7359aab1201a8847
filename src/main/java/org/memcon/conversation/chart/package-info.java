/**
 * The numbers of conversations by year, as drawings.
 */
@NullMarked
package org.memcon.conversation.chart;

import org.jspecify.annotations.NullMarked;
