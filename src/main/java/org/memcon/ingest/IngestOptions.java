package org.memcon.ingest;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.ReadingOptions;

/**
 * The options of one run: the paths to read, the links to follow, the collection for all
 * of them, the number of documents at most, and the treatment of conversations that are
 * no longer in their source.
 */
record IngestOptions(List<Path> paths, boolean followLinks, @Nullable String collection, long limit, boolean prune,
		boolean sidecars, @Nullable Path authority, ReadingOptions reading) {

	/** Every document of the corpus; nothing is removed with its file. */
	static final IngestOptions CORPUS = new IngestOptions(List.of(), null, Long.MAX_VALUE, false, false, null,
			ReadingOptions.ALL_DOCUMENTS);

	/** Creates options that follow no link out of a folder. */
	IngestOptions(List<Path> paths, @Nullable String collection, long limit, boolean prune, boolean sidecars,
			@Nullable Path authority, ReadingOptions reading) {
		this(paths, false, collection, limit, prune, sidecars, authority, reading);
	}

	boolean isDry() {
		return this.reading.dryRun();
	}

}
