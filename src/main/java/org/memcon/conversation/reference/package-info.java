/**
 * References from the text of one record to another.
 */
@NullMarked
package org.memcon.conversation.reference;

import org.jspecify.annotations.NullMarked;
