/**
 * The places of a record's words on the images of its pages, as they were read there.
 */
@NullMarked
package org.memcon.conversation.layout;

import org.jspecify.annotations.NullMarked;
