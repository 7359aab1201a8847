/**
 * Finds the source files of an import: the corpus of the program, and files, folders and
 * zips with their sidecars.
 */
@NamedInterface("input")
@NullMarked
package org.memcon.ingest.input;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
