/**
 * Passages as results: each with the words before and after it, on a page and as files.
 */
@NamedInterface("passage")
@NullMarked
package org.memcon.search.passage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
