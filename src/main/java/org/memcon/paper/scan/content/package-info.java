/**
 * Follows what a page of a PDF draws, and finds the words that it shows and those that it
 * hides.
 */
@NullMarked
package org.memcon.paper.scan.content;

import org.jspecify.annotations.NullMarked;
