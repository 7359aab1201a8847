/**
 * The sheets of a paper, their lines and words, and the repair of what OCR has torn or
 * doubled.
 */
@NullMarked
package org.memcon.paper.layout;

import org.jspecify.annotations.NullMarked;
