package org.memcon.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Has the index made ready before the first reader is let in. Where there are no readers
 * the {@link Rounds} do that, and nobody waits.
 */
@Component
@ConditionalOnWebApplication
class FirstRound implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(FirstRound.class);

	private final IndexKeeper keeper;

	private final IndexFiles files;

	FirstRound(IndexKeeper keeper, IndexFiles files) {
		this.keeper = keeper;
		this.files = files;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.keeper.begin()) {
			log.info("Another process keeps the index; it is read as it is.");
			this.files.awaitIndex();
		}
	}

}
