package org.memcon.search;

import java.io.IOException;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Reads all that a query finds, in the order of the list, in batches that fit in memory.
 */
@Component
public class ResultBatches {

	private static final int BATCH_SIZE = 200;

	private final CatalogSearcher index;

	ResultBatches(CatalogSearcher index) {
		this.index = index;
	}

	/** Handles one batch of the list. */
	@FunctionalInterface
	public interface BatchReader {

		void read(List<Long> ids) throws IOException;

	}

	/** Reads the ids of all conversations, batch by batch, whatever the page. */
	public void read(CatalogQuery query, BatchReader batchReader) throws IOException {
		read(query, BATCH_SIZE, batchReader);
	}

	/** Reads the same in batches of this size. */
	public void read(CatalogQuery query, int size, BatchReader batchReader) throws IOException {
		var ids = this.index.all(query);
		for (var from = 0; from < ids.size(); from += size) {
			batchReader.read(ids.subList(from, Math.min(ids.size(), from + size)));
		}
	}

}
