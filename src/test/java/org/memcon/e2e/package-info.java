/**
 * The archive as a reader meets it: the whole application, read in a real browser.
 */
@NullMarked
package org.memcon.e2e;

import org.jspecify.annotations.NullMarked;
