package org.memcon.tei;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.draft.AuthorityRecord;

import static org.assertj.core.api.Assertions.assertThat;

class VolumePersonsTests {

	private final VolumePersons persons = new VolumePersons(VolumePerson::unmatchedRecord);

	@Test
	void eachPersonHasARecordForThisVolumeAlone() {
		this.persons.add("frus1969-76v12", "p_KHA1", "Kissinger, Henry A.", "Assistant <to> the President");

		assertThat(this.persons.find("#p_KHA1")).contains(new AuthorityRecord("kissinger-henry-a-frus1969-76v12",
				"Kissinger, Henry A.", "Henry A. Kissinger", null, null, "Assistant &lt;to&gt; the President"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Stoessel, Walter J., Jr. | Walter J. Stoessel, Jr. | stoessel-walter-j-jr-v1
			Park Chung Hee | Park Chung Hee | park-chung-hee-v1
			Giscard d’Estaing, Valéry | Valéry Giscard d’Estaing | giscard-d-estaing-valery-v1
			al-Assad, Hafez | Hafez al-Assad | al-assad-hafez-v1
			""")
	void turnsTheNameRoundAndMakesAPlainSlug(String printed, String direct, String slug) {
		this.persons.add("v1", "p_1", printed, "");

		assertThat(this.persons.find("#p_1").orElseThrow())
			.extracting(AuthorityRecord::directName, AuthorityRecord::slug)
			.containsExactly(direct, slug);
	}

	@Test
	void twoPersonsOfOneNameStayTwo() {
		this.persons.add("v1", "p_SJ1", "Smith, John", "");
		this.persons.add("v1", "p_SJ2", "Smith, John", "");

		assertThat(this.persons.find("#p_SJ1").orElseThrow().slug()).isEqualTo("smith-john-v1");
		assertThat(this.persons.find("#p_SJ2").orElseThrow().slug()).isEqualTo("smith-john-p-sj2-v1");
	}

	@Test
	void longNamesAndLikeKeysStayTwo() {
		var name = "Smith, ".repeat(20);
		List.of("p_S1", "p_S2", "p_s2", "p-s2").forEach((key) -> this.persons.add("v1", key, name, ""));
		this.persons.add("v1", "p_T", name + "T.", "");

		assertThat(Stream.of("p_S1", "p_S2", "p_s2", "p-s2", "p_T")
			.map((key) -> this.persons.find("#" + key).orElseThrow().slug())).doesNotHaveDuplicates()
			.allMatch((slug) -> slug.matches("smith-[a-z0-9-]+-v1"));
	}

	@Test
	void aSlugHasNoMoreThanAnAddressHolds() {
		assertThat(VolumePerson.slug("a file/of any name".repeat(20), "Smith, ".repeat(20)))
			.matches("[A-Za-z0-9.-]{1,120}");
	}

	@Test
	void anAbbreviationNamesAPersonOnlyWhereThereIsNoOther() {
		this.persons.add("v1", "p_1", "Brown, George S.", "");
		this.persons.add("v1", "p_2", "Brown, Harold", "");
		this.persons.addTerm("t_B1", "Brown");
		this.persons.addTerm("t_HB1", "Harold Brown");

		assertThat(this.persons.find("#t_B1")).isEmpty();
		assertThat(this.persons.find("#t_HB1")).map(AuthorityRecord::slug).contains("brown-harold-v1");
	}

	@Test
	void aPointerIntoAnotherVolumeFindsNobody() {
		this.persons.add("v1", "p_1", "Brown, Harold", "");

		assertThat(this.persons.find("frus1917Supp02v01#p_1")).isEmpty();
	}

}
