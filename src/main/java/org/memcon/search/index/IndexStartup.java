package org.memcon.search.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Prepares the index before the web server accepts requests. Without a web server the
 * {@link IndexingSchedule} does so, and nothing waits for it.
 */
@Component
@ConditionalOnWebApplication
class IndexStartup implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(IndexStartup.class);

	private final IndexSynchronizer synchronizer;

	private final IndexFiles files;

	IndexStartup(IndexSynchronizer synchronizer, IndexFiles files) {
		this.synchronizer = synchronizer;
		this.files = files;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.synchronizer.restart()) {
			log.info("Another process writes the index; it is read as it is.");
			this.files.awaitIndex();
		}
	}

}
