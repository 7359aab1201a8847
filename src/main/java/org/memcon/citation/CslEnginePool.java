package org.memcon.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import org.jspecify.annotations.Nullable;

/**
 * A pool of engines for the styles. Each takes some milliseconds to make and serves one
 * reader at a time; they are made when needed, and few are kept.
 */
class CslEnginePool {

	private static final int MAX_IDLE_PER_STYLE = 4;

	private final Map<CitationStyle, BlockingQueue<CslEngine>> idle = new EnumMap<>(CitationStyle.class);

	CslEnginePool() {
		for (var style : CitationStyle.values()) {
			this.idle.put(style, new ArrayBlockingQueue<>(MAX_IDLE_PER_STYLE));
		}
	}

	/** Runs an engine that holds this one item; one that fails is thrown away. */
	String run(CitationStyle style, CSLItemData item, Function<CSL, String> saying) {
		var idle = Objects.requireNonNull(this.idle.get(style));
		var engine = idle.poll();
		if (engine == null) {
			engine = new CslEngine(style);
		}
		var said = engine.run(item, saying);
		idle.offer(engine);
		return said;
	}

	/** An engine for one style, and the one item that it is to print. */
	private static final class CslEngine implements ItemDataProvider {

		private final CSL csl;

		private @Nullable CSLItemData item;

		CslEngine(CitationStyle style) {
			try {
				this.csl = new CSL(this, style.code(), style.language());
				this.csl.setOutputFormat("html");
				this.csl.setConvertLinks(false);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		String run(CSLItemData item, Function<CSL, String> saying) {
			this.item = item;
			this.csl.reset();
			this.csl.registerCitationItems(item.getId());
			return saying.apply(this.csl);
		}

		@Override
		public @Nullable CSLItemData retrieveItem(String id) {
			return this.item;
		}

		@Override
		public Collection<String> getIds() {
			return (this.item != null) ? List.of(this.item.getId()) : List.of();
		}

	}

}
