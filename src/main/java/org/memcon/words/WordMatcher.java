package org.memcon.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * Finds the words of a search in a text, by the same rules as the catalog. Each word or
 * phrase counts wherever it stands, even where the others are missing; neighbours make
 * one hit.
 */
public class WordMatcher {

	/** The operators of {@link SearchWords}. */
	private static final int OPERATORS = SimpleQueryParser.AND_OPERATOR | SimpleQueryParser.OR_OPERATOR
			| SimpleQueryParser.NOT_OPERATOR | SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.PREFIX_OPERATOR
			| SimpleQueryParser.PRECEDENCE_OPERATORS | SimpleQueryParser.WHITESPACE_OPERATOR;

	/** The field of the index that holds the running text. */
	private static final String TEXT = "text";

	private final List<Query> queries = new ArrayList<>();

	private final WordBeginnings beginnings;

	public WordMatcher(SearchWords searchWords) {
		if (!searchWords.isEmpty() && searchWords.problem().isEmpty()) {
			collect(new SimpleQueryParser(FoldingAnalyzer.STEMMED, Map.of(TEXT, 1f), OPERATORS)
				.parse(searchWords.expression()));
		}
		this.beginnings = WordBeginnings.of(this.queries);
	}

	/** The hits in a text, in order and apart from each other. */
	public List<Span> hits(String text) {
		if (!mayHaveHits(text)) {
			return List.of();
		}
		try {
			return join(find(text), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Tells without analyzing a text if it can have a hit; most have none. */
	boolean mayHaveHits(String text) {
		return this.beginnings.mayStandIn(text);
	}

	/** Tells if there is anything to mark. */
	public boolean hasWords() {
		return !this.queries.isEmpty();
	}

	/** The query for every text with a hit. */
	public Query anyHitQuery() {
		var any = new BooleanQuery.Builder();
		this.queries.forEach((query) -> any.add(query, BooleanClause.Occur.SHOULD));
		return any.build();
	}

	private void collect(Query query) {
		if (query instanceof BooleanQuery all) {
			all.clauses()
				.stream()
				.filter((clause) -> clause.getOccur() != BooleanClause.Occur.MUST_NOT)
				.forEach((clause) -> collect(clause.getQuery()));
		}
		else if (query instanceof BoostQuery boosted) {
			collect(boosted.getQuery());
		}
		else if (!(query instanceof MatchAllDocsQuery)) {
			this.queries.add(query);
		}
	}

	private List<Span> find(String text) throws IOException {
		var index = new MemoryIndex(true);
		index.addField(TEXT, text, FoldingAnalyzer.STEMMED);
		var searcher = index.createSearcher();
		var spans = new ArrayList<Span>();
		for (var query : this.queries) {
			var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
			var matches = weight.matches(searcher.getIndexReader().leaves().get(0), 0);
			var positions = (matches != null) ? matches.getMatches(TEXT) : null;
			while (positions != null && positions.next()) {
				spans.add(new Span(positions.startOffset(), positions.endOffset()));
			}
		}
		spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
		return spans;
	}

	private static List<Span> join(List<Span> sorted, String text) {
		var joined = new ArrayList<Span>();
		for (var span : sorted) {
			var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && isGap(text, last.end(), span.start())) {
				joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
			}
			else {
				joined.add(span);
			}
		}
		return joined;
	}

	private static boolean isGap(String text, int end, int start) {
		return start <= end || text.substring(end, start).strip().matches("[\\-\u2010-\u2014]{0,2}");
	}

}
