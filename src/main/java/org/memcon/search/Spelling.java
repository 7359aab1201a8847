package org.memcon.search;

import java.io.IOException;
import java.util.Optional;

import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.memcon.words.FoldingAnalyzer;
import org.memcon.words.SearchWords;

import org.springframework.stereotype.Component;

/**
 * Proposes a spelling near to words for which nothing was found.
 */
@Component
class Spelling {

	private static final String FIELD = "spelling";

	private final EntityManagerFactory entities;

	private final DirectSpellChecker checker = new DirectSpellChecker();

	Spelling(EntityManagerFactory entities) {
		this.entities = entities;
	}

	/**
	 * Replaces the words that the archive does not hold by near ones, if there are such;
	 * all else stays as typed.
	 */
	Optional<String> suggest(SearchWords searchWords) {
		var scope = Search.mapping(this.entities).scope(CatalogDocument.class);
		try (var reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
			return suggest(searchWords, reader);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private Optional<String> suggest(SearchWords searchWords, IndexReader reader) throws IOException {
		var near = new StringBuilder();
		var copied = 0;
		try (var tokens = FoldingAnalyzer.SPELLED.tokenStream(FIELD, searchWords.typed())) {
			var token = tokens.addAttribute(CharTermAttribute.class);
			var place = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				var suggestions = this.checker.suggestSimilar(new Term(FIELD, token.toString()), 1, reader,
						SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
				if (suggestions.length > 0) {
					near.append(searchWords.typed(), copied, place.startOffset()).append(suggestions[0].string);
					copied = place.endOffset();
				}
			}
			tokens.end();
		}
		return (copied > 0) ? Optional.of(near + searchWords.typed().substring(copied)) : Optional.empty();
	}

}
