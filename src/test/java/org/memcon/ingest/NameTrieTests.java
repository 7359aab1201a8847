package org.memcon.ingest;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameTrieTests {

	private final NameTrie names = new NameTrie();

	@BeforeEach
	void addNames() {
		this.names.add("NATO", "nato");
		this.names.add("NATO enlargement", "nato-enlargement");
		this.names.add("UN", "united-nations");
		this.names.add("Security Council", "united-nations");
		this.names.add("National Security Council", "");
		this.names.add("Jackson–Vanik", "jackson-vanik");
	}

	@Test
	void findsWholeWordsOnly() {
		assertThat(found("NATO's plans, not NATOs")).containsExactly("nato");
	}

	@Test
	void theLongestNameCounts() {
		assertThat(found("NATO enlargement by NATO")).containsExactly("nato-enlargement", "nato");
	}

	@Test
	void aNameWithoutMeaningHidesTheNamesInIt() {
		assertThat(found("The National Security Council, not the Security Council")).containsExactly("united-nations");
	}

	@Test
	void anAbbreviationIsWrittenInCapitals() {
		assertThat(found("un, Un, UN, U.N. and NATO, nato")).containsExactly("united-nations", "united-nations",
				"nato");
	}

	@Test
	void hyphensDashesAndCaseDoNotCount() {
		assertThat(found("jackson-vanik, JACKSON – VANIK")).containsExactly("jackson-vanik", "jackson-vanik");
	}

	@Test
	void countsTheWords() {
		assertThat(this.names.find("One, two three.", (meaning) -> {
		})).isEqualTo(3);
		assertThat(found("")).isEmpty();
	}

	private List<String> found(String text) {
		var found = new ArrayList<String>();
		this.names.find(text, found::add);
		return found;
	}

}
