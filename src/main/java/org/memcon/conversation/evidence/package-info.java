/**
 * Published sources and the evidence that statements about a record rest on.
 */
@NullMarked
package org.memcon.conversation.evidence;

import org.jspecify.annotations.NullMarked;
