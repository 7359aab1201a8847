/**
 * Records as EPUB, one or a whole list in one book.
 */
@NamedInterface("epub")
@NullMarked
package org.memcon.exchange.epub;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
