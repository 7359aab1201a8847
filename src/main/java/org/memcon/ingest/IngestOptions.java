package org.memcon.ingest;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.ReadingOptions;

/**
 * How papers are to be taken in, as the curator said: which, into which collection, how
 * many at most, and what becomes of conversations that are no longer in their source.
 */
record IngestOptions(List<Path> paths, @Nullable String collection, long limit, boolean prune, boolean sidecars,
		@Nullable Path authority, ReadingOptions reading) {

	boolean isDry() {
		return this.reading.dryRun();
	}

}
