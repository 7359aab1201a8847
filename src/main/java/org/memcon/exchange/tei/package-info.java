/**
 * Writer of records in TEI P5, as the archive's own files are written.
 */
@NamedInterface("tei")
@NullMarked
package org.memcon.exchange.tei;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
