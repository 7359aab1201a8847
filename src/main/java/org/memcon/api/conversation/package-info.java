/**
 * Conversations as JSON: the catalog's list, and each record with its pages, turns, notes
 * and redactions.
 */
@NullMarked
package org.memcon.api.conversation;

import org.jspecify.annotations.NullMarked;
