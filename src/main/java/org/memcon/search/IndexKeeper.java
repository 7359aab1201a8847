package org.memcon.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.search.Arrivals.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the index follow the archive, if this process has the {@link Custody} of it. It
 * is asked to in the {@link FirstRound} and on all {@link Rounds} that follow.
 */
@Component
class IndexKeeper {

	private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

	/** Raise when the fields of {@link CatalogCard} or the way words are read change. */
	static final int FORMAT = 7;

	/** So often it is looked whether a difference stays. */
	private static final int LOOKS = 10;

	private final Custody custody;

	private final Arrivals arrivals;

	private final Cards cards;

	private final IndexFiles files;

	private @Nullable Stamp stamp;

	IndexKeeper(Custody custody, Arrivals arrivals, Cards cards, IndexFiles files) {
		this.custody = custody;
		this.arrivals = arrivals;
		this.cards = cards;
		this.files = files;
	}

	/** Compares the index with the archive, whatever was known of it. */
	synchronized boolean begin() {
		this.stamp = null;
		return keepUp();
	}

	/**
	 * Takes up whatever is new in the archive, and says whether that was for this process
	 * to do.
	 */
	synchronized boolean keepUp() {
		if (!this.custody.take()) {
			return false;
		}
		if (this.stamp == null) {
			compare();
		}
		follow();
		return true;
	}

	/** Whether the index, whoever keeps it, has come to what is in the register now. */
	boolean isUpToDate() {
		return this.files.stamp().filter((it) -> it.accession() >= this.arrivals.state().accession()).isPresent();
	}

	private void compare() {
		this.stamp = this.files.stamp().filter(this::isTrue).orElse(null);
		if (this.stamp == null || !agrees(this.stamp)) {
			log.info("The index is out of step with the archive and is made anew.");
			makeAnew();
		}
	}

	/**
	 * While someone takes in, there may always be one more conversation than was
	 * followed: a difference has to stay.
	 */
	private boolean agrees(Stamp found) {
		this.arrivals.know(found.accession());
		for (var look = 0; look < LOOKS; look++) {
			follow();
			if (this.cards.count() == this.arrivals.state().conversations()) {
				return true;
			}
		}
		return false;
	}

	private boolean isTrue(Stamp found) {
		return found.format() == FORMAT && this.cards.count() == found.conversations();
	}

	private void makeAnew() {
		var state = this.arrivals.state();
		this.stamp = null;
		this.files.removeStamp();
		this.cards.clear();
		this.arrivals.know(state.accession());
		this.cards.renew(this.arrivals.conversations());
		stamp(state.accession());
	}

	private void follow() {
		for (var news = news(); !news.isEmpty(); news = news()) {
			follow(news);
		}
	}

	private List<Arrival> news() {
		return this.arrivals.after(reached());
	}

	private void follow(List<Arrival> news) {
		this.cards.renew(conversations(news));
		stamp(Math.max(reached(), news.get(news.size() - 1).accession()));
		this.arrivals.filed(news);
	}

	/** With the names, the cards of all conversations may have changed. */
	private List<Long> conversations(List<Arrival> news) {
		var all = news.stream().anyMatch(Arrival::names) ? this.arrivals.conversations() : List.<Long>of();
		var changed = news.stream().map(Arrival::conversation).filter(Objects::nonNull);
		return Stream.concat(all.stream(), changed).distinct().toList();
	}

	private long reached() {
		return (this.stamp != null) ? this.stamp.accession() : 0;
	}

	private void stamp(long accession) {
		this.stamp = new Stamp(FORMAT, accession, this.cards.count());
		this.files.stamp(this.stamp);
	}

}
