/**
 * Source files as they are handed in: the corpus of the program, files, folders and zips,
 * with their sidecars.
 */
@NullMarked
package org.memcon.ingest.input;

import org.jspecify.annotations.NullMarked;
