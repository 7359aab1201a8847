package org.memcon.search.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Has the index made ready before the first reader is let in. Where there are no readers
 * the {@link IndexingSchedule} do that, and nobody waits.
 */
@Component
@ConditionalOnWebApplication
class IndexStartup implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(IndexStartup.class);

	private final IndexSynchronizer synchronizer;

	private final IndexFiles files;

	IndexStartup(IndexSynchronizer keeper, IndexFiles files) {
		this.synchronizer = keeper;
		this.files = files;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.synchronizer.restart()) {
			log.info("Another process keeps the index; it is read as it is.");
			this.files.awaitIndex();
		}
	}

}
