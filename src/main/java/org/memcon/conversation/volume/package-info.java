/**
 * Volumes as their editors arranged them: divisions, front matter, and the documents in
 * their order.
 */
@NullMarked
package org.memcon.conversation.volume;

import org.jspecify.annotations.NullMarked;
