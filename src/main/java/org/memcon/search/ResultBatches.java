package org.memcon.search;

import java.io.IOException;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * All that a query finds, in the order of the list, however long it is: so many at a time
 * as can be held at once.
 */
@Component
public class ResultBatches {

	private static final int BATCH_SIZE = 200;

	private final CatalogSearcher index;

	ResultBatches(CatalogSearcher index) {
		this.index = index;
	}

	/** What is done with some of the list. */
	@FunctionalInterface
	public interface BatchReader {

		void read(List<Long> ids) throws IOException;

	}

	/**
	 * Reads the ids of the conversations, a batch after the other; the page is no matter.
	 */
	public void read(CatalogQuery query, BatchReader batchReader) throws IOException {
		var ids = this.index.all(query);
		for (var from = 0; from < ids.size(); from += BATCH_SIZE) {
			batchReader.read(ids.subList(from, Math.min(ids.size(), from + BATCH_SIZE)));
		}
	}

}
