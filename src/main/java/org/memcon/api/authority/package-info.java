/**
 * Lists of participants, topics, collections and occasions as JSON, and each entry with
 * its conversations.
 */
@NullMarked
package org.memcon.api.authority;

import org.jspecify.annotations.NullMarked;
