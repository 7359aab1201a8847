/**
 * Compares words that OCR may have mangled, and finds the marks behind a paragraph.
 */
@NullMarked
package org.memcon.paper.text;

import org.jspecify.annotations.NullMarked;
