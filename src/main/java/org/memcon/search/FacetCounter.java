package org.memcon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.StringHelper;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.Search;
import org.memcon.search.CatalogQuery.Kind;

import org.springframework.stereotype.Component;

/**
 * Counts the values of facets among all that a query finds. What costs most, to number
 * the values and to count them in all documents, is done once for each state of the
 * index.
 */
@Component
public class FacetCounter {

	private final EntityManagerFactory entities;

	private final Map<Kind, Numbering> numberings = new ConcurrentHashMap<>();

	FacetCounter(EntityManagerFactory entities) {
		this.entities = entities;
	}

	/**
	 * The values of all facets in one state of the index, with their counts in all
	 * documents.
	 */
	private record Numbering(List<String> state, Map<Facet, IndexedValues> values,
			Map<Facet, Map<String, Long>> counts) {

		static Numbering of(List<String> state, IndexReader reader, Set<Facet> facets) throws IOException {
			var values = new EnumMap<Facet, IndexedValues>(Facet.class);
			for (var facet : facets) {
				values.put(facet, IndexedValues.of(facet.field(), reader));
			}
			return new Numbering(state, values, FacetCounter.count(reader, new MatchAllDocsQuery(), values));
		}

	}

	/** The counts of the values of each facet; those that do not occur are left out. */
	Map<Facet, Map<String, Long>> count(CatalogQuery query, Set<Facet> facets) {
		var scope = Search.mapping(this.entities).scope(query.kind().document());
		try (var reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
			var numbering = numbering(query.kind(), reader);
			if (query.narrowings() == 0) {
				return only(facets, numbering.counts());
			}
			var matching = CatalogSearcher.matching(scope.predicate(), query).toPredicate();
			return count(reader, LuceneMigrationUtils.toLuceneQuery(matching), only(facets, numbering.values()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The number of records of each value of a facet. */
	public Map<String, Long> count(CatalogQuery query, Facet facet) {
		return count(query, EnumSet.of(facet)).getOrDefault(facet, Map.of());
	}

	private static <T> Map<Facet, T> only(Set<Facet> facets, Map<Facet, T> values) {
		var only = new EnumMap<>(values);
		only.keySet().retainAll(facets);
		return only;
	}

	private Numbering numbering(Kind kind, IndexReader reader) throws IOException {
		var state = reader.leaves().stream().map(FacetCounter::state).toList();
		var known = this.numberings.get(kind);
		if (known == null || !known.state().equals(state)) {
			known = Numbering.of(state, reader, kind.facets());
			this.numberings.put(kind, known);
		}
		return known;
	}

	/** A segment never changes, but for its documents that are deleted. */
	private static String state(LeafReaderContext leaf) {
		var segment = (SegmentReader) FilterLeafReader.unwrap(leaf.reader());
		return StringHelper.idToString(segment.getSegmentInfo().info.getId()) + " " + segment.numDeletedDocs();
	}

	private static Map<Facet, Map<String, Long>> count(IndexReader reader, Query query,
			Map<Facet, IndexedValues> values) throws IOException {
		var counters = new EnumMap<Facet, IndexedValues.Counter>(Facet.class);
		values.forEach((facet, it) -> counters.put(facet, it.counter()));
		new IndexSearcher(reader).search(query, MultiCollector.wrap(counters.values()));
		var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
		counters.forEach((facet, counter) -> counts.put(facet, counter.counts()));
		return counts;
	}

	/**
	 * The values of a field of the index, numbered through all its segments.
	 *
	 * @param numbers for each segment, the numbers of its values in their order there
	 */
	private record IndexedValues(String field, List<String> values, List<int[]> numbers) {

		static IndexedValues of(String field, IndexReader reader) throws IOException {
			var known = new LinkedHashMap<String, Integer>();
			var numbers = new ArrayList<int[]>();
			for (var leaf : reader.leaves()) {
				var segment = DocValues.getSortedSet(leaf.reader(), field);
				var ofSegment = new int[(int) segment.getValueCount()];
				for (var i = 0; i < ofSegment.length; i++) {
					ofSegment[i] = known.computeIfAbsent(segment.lookupOrd(i).utf8ToString(), (value) -> known.size());
				}
				numbers.add(ofSegment);
			}
			return new IndexedValues(field, List.copyOf(known.keySet()), numbers);
		}

		Counter counter() {
			return new Counter();
		}

		/** Counts the values of the documents found. */
		final class Counter extends SimpleCollector {

			private final int[] counts = new int[values().size()];

			private SortedSetDocValues segment = DocValues.emptySortedSet();

			private int[] ofSegment = {};

			@Override
			protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
				this.segment = DocValues.getSortedSet(leaf.reader(), field());
				this.ofSegment = numbers().get(leaf.ord);
			}

			@Override
			public void collect(int document) throws IOException {
				if (this.segment.advanceExact(document)) {
					for (var i = 0; i < this.segment.docValueCount(); i++) {
						this.counts[this.ofSegment[(int) this.segment.nextOrd()]]++;
					}
				}
			}

			@Override
			public ScoreMode scoreMode() {
				return ScoreMode.COMPLETE_NO_SCORES;
			}

			/** The counts of all values that occurred. */
			Map<String, Long> counts() {
				var counts = new HashMap<String, Long>();
				for (var i = 0; i < this.counts.length; i++) {
					if (this.counts[i] > 0) {
						counts.put(values().get(i), (long) this.counts[i]);
					}
				}
				return counts;
			}

		}

	}

}
