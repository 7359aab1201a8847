package org.memcon.exchange.archive;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Exports all that the archive holds into one file.
 */
interface ArchiveExporter {

	/** The number of records that are read at a time, and held in memory. */
	int BATCH_SIZE = 50;

	/** Writes the new file, and returns the number of records. */
	int write(Path file) throws IOException;

}
