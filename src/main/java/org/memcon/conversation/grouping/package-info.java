/**
 * Collections and occasions that conversations stand under, with their addresses and
 * counts.
 */
@NullMarked
package org.memcon.conversation.grouping;

import org.jspecify.annotations.NullMarked;
