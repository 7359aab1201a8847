/**
 * Finds the source files of an import: the corpus of the program, and files, folders and
 * zips with their sidecars.
 */
@NullMarked
package org.memcon.ingest.input;

import org.jspecify.annotations.NullMarked;
