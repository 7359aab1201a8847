package org.memcon.search;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.web.Messages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig({ MessageSourceAutoConfiguration.class, Messages.class })
class CatalogSentenceTests {

	private static final Map<Facet, Map<String, String>> NAMES = Map.of(Facet.TOPIC,
			Map.of("abm-treaty", "ABM Treaty", "nato", "NATO"), Facet.PARTICIPANT, Map.of("rice", "Rice, Condoleezza"),
			Facet.OCCASION, Map.of("summit", "Summit"), Facet.COLLECTION, Map.of("2026", "The release of 2026"));

	@Autowired
	Messages messages;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                                | Records
			sort=newest                     | Records
			topic=abm-treaty&from=2001      | Records on ABM Treaty, since 2001
			""")
	void nameOfAListSaysNeitherNumberNorOrder(String parameters, String name) {
		var query = CatalogQueryTests.query("/conversations?" + ((parameters != null) ? parameters : ""));

		assertThat(new CatalogSentence(query, new FacetLabels(NAMES, this.messages), this.messages).name())
			.isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			11 |                                 | 11 conversations, oldest first
			1  | sort=newest                     | 1 conversation, newest first
			0  | q=abm&sort=relevance            | No conversations with “abm”, best matches first
			2  | sort=relevance                  | 2 conversations, oldest first
			5  | topic=abm-treaty&topic=nato     | 5 conversations on ABM Treaty and NATO, oldest first
			5  | topic=-nato                     | 5 conversations without NATO, oldest first
			5  | participant=rice&form=memcon    | 5 conversations with Rice, Condoleezza, by meeting, oldest first
			3  | year=2001&year=2002             | 3 conversations in 2001 or 2002, oldest first
			3  | occasion=summit&collection=2026 | 3 conversations (Summit), from The release of 2026, oldest first
			3  | basis=abstract&from=2001&to=2001| 3 conversations as abstract, in 2001, oldest first
			3  | from=2001-09                    | 3 conversations since 2001-09, oldest first
			3  | to=2001-09                      | 3 conversations until 2001-09, oldest first
			3  | from=2001&to=2003               | 3 conversations from 2001 to 2003, oldest first
			3  | from=2001&to=never              | 3 conversations since 2001, oldest first
			3  | from=never                      | 3 conversations, oldest first
			0  | form=fax&topic=lost             | No conversations on lost, by fax, oldest first
			0  | q=%7B0%7D'%7B                   | No conversations with “{0}'{”, oldest first
			""")
	void saysWhatIsShown(long total, String parameters, String sentence) {
		var query = CatalogQueryTests.query("/conversations?" + ((parameters != null) ? parameters : ""));

		assertThat(new CatalogSentence(query, new FacetLabels(NAMES, this.messages), this.messages).of(total, false))
			.isEqualTo(sentence);
	}

	@Test
	void lettersAreNoConversations() {
		var query = CatalogQuery.EVERYTHING;

		assertThat(new CatalogSentence(query, new FacetLabels(NAMES, this.messages), this.messages).of(3, true))
			.isEqualTo("3 records, oldest first");
	}

	@Test
	void wordsThatAreTooManyAreNotRepeated() {
		var query = CatalogQueryTests.query("/conversations?q=" + "a".repeat(500));

		assertThat(new CatalogSentence(query, new FacetLabels(NAMES, this.messages), this.messages).of(3, false))
			.isEqualTo("3 conversations, oldest first");
	}

}
