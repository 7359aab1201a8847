package org.memcon.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.Search;
import org.memcon.search.CatalogDocument;
import org.memcon.search.CatalogQuery;
import org.memcon.search.CatalogSearcher;
import org.memcon.search.Facet;
import org.memcon.words.WordMatcher;

import org.springframework.stereotype.Component;

/**
 * Counts words and their occurrences in the texts of the records of each year, by the
 * index of the catalog.
 */
@Component
class WordFrequencies {

	private static final String TEXT = "text";

	private static final String WORDS = "words";

	private final EntityManagerFactory entities;

	WordFrequencies(EntityManagerFactory entities) {
		this.entities = entities;
	}

	/** The figure of one document in a part of the index. */
	private interface DocumentFigure {

		long of(int document) throws IOException;

	}

	/** The figures of the documents of each part of the index. */
	private interface SegmentFigures {

		DocumentFigure in(LeafReaderContext segment) throws IOException;

	}

	/** The figures of a whole index, which may be searched for them. */
	private interface IndexFigures {

		SegmentFigures in(IndexSearcher searcher) throws IOException;

	}

	/** The number of words in the texts of each year. */
	Map<String, Long> words(CatalogQuery list) {
		return sums(list, (searcher) -> (segment) -> {
			var words = DocValues.getSortedNumeric(segment.reader(), WORDS);
			return (document) -> words.advanceExact(document) ? words.nextValue() : 0;
		});
	}

	/** The number of times that the words of a query occur in the texts of each year. */
	Map<String, Long> occurrences(CatalogQuery list) {
		var query = new WordMatcher(list.effectiveWords()).anyHitQuery();
		return sums(list, (searcher) -> {
			var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
			return (segment) -> (document) -> {
				var matches = weight.matches(segment, document);
				return (matches != null) ? places(matches) : 0;
			};
		});
	}

	/** A word and its stem stand in one place and count once. */
	private static long places(Matches matches) throws IOException {
		var places = new HashSet<Integer>();
		var found = matches.getMatches(TEXT);
		while (found != null && found.next()) {
			places.add(found.startPosition());
		}
		return places.size();
	}

	private Map<String, Long> sums(CatalogQuery list, IndexFigures figures) {
		var scope = Search.mapping(this.entities).scope(CatalogDocument.class);
		try (var reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
			var searcher = new IndexSearcher(reader);
			var years = new YearSums(figures.in(searcher));
			searcher.search(
					LuceneMigrationUtils.toLuceneQuery(CatalogSearcher.matching(scope.predicate(), list).toPredicate()),
					years);
			return years.sums;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Adds up the figures of the documents found, year by year. */
	private static final class YearSums extends SimpleCollector {

		private final Map<String, Long> sums = new HashMap<>();

		private final SegmentFigures figures;

		private DocumentFigure figure = (document) -> 0;

		private SortedSetDocValues years = DocValues.emptySortedSet();

		YearSums(SegmentFigures figures) {
			this.figures = figures;
		}

		@Override
		protected void doSetNextReader(LeafReaderContext segment) throws IOException {
			this.figure = this.figures.in(segment);
			this.years = DocValues.getSortedSet(segment.reader(), Facet.YEAR.field());
		}

		@Override
		public void collect(int document) throws IOException {
			if (this.years.advanceExact(document)) {
				this.sums.merge(this.years.lookupOrd(this.years.nextOrd()).utf8ToString(), this.figure.of(document),
						Long::sum);
			}
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}

	}

}
