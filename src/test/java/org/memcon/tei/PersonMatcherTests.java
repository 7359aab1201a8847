package org.memcon.tei;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Findings;
import org.memcon.tei.authority.AuthorityReader;
import org.memcon.tei.authority.Bibliography;
import org.memcon.tei.authority.OfficeHolders;
import org.memcon.tei.markup.TeiFile;

import static org.assertj.core.api.Assertions.assertThat;

class PersonMatcherTests {

	private static final AuthorityRecord KISSINGER = new AuthorityRecord("kissinger-henry", "Kissinger, Henry A.",
			"Henry A. Kissinger", "Kissinger, Henry", null, null, "1923-05-27", "2023-11-29",
			Set.of("frus1969-76v12#p_KHA1"));

	private final PersonMatcher authority = new PersonMatcher(List.of(KISSINGER), OfficeHolders.NONE);

	@Test
	void theEntryThatARecordNamesIsThatPerson() {
		assertThat(this.authority.record(inVolume("frus1969-76v12", "p_KHA1", "K."))).isEqualTo(KISSINGER);
	}

	@Test
	void theSameKeyInAnotherVolumeIsNoEvidence() {
		assertThat(this.authority.record(inVolume("frus1969-76v30", "p_KHA1", "Kissinger, Henry A.")).slug())
			.isEqualTo("kissinger-henry-a-frus1969-76v30");
	}

	@Test
	void nameAndLifeDatesTogetherAreEvidence() {
		assertThat(this.authority.record(described("Kissinger, Henry", "1923-05-27", "2023-11-29"), "letters"))
			.isEqualTo(KISSINGER);
	}

	@Test
	void halfOfThatIsNot() {
		assertThat(this.authority.record(described("Kissinger, Henry", null, null), "letters").slug())
			.isEqualTo("kissinger-henry-letters");
		assertThat(this.authority.record(described("Kissinger, Henry", "1923-05-27", null), "letters").slug())
			.isEqualTo("kissinger-henry-1923-05-27");
		assertThat(this.authority.record(described("Kissinger, Henry", null, "2023-11-29"), "letters").slug())
			.isEqualTo("kissinger-henry-letters");
		assertThat(this.authority.record(described("Kissinger, Walter", "1923-05-27", "2023-11-29"), "letters").slug())
			.isEqualTo("kissinger-walter-1923-05-27-2023-11-29");
	}

	@Test
	void filesThatAgreeOnNameAndLifeDatesMeanOnePerson() {
		var first = this.authority.record(described("Doe, Jane", "1900", "1980"), "letters");
		var second = this.authority.record(described("Doe, Jane", "1900", "1980"), "memoirs");
		var other = this.authority.record(described("Doe, Jane", "1901", "1980"), "memoirs");

		assertThat(first.slug()).isEqualTo(second.slug()).isNotEqualTo(other.slug());
	}

	@Test
	void whatTwoRecordsClaimProvesNeither() {
		var authority = new PersonMatcher(List.of(KISSINGER, KISSINGER.withSlug("impostor"), KISSINGER),
				OfficeHolders.NONE);

		assertThat(authority.record(inVolume("frus1969-76v12", "p_KHA1", "Kissinger, Henry A.")).slug())
			.isEqualTo("kissinger-henry-a-frus1969-76v12");
	}

	@Test
	void twoOfOneNameInOneFileStayTwo() {
		var first = described("Smith, John", null, null).withSlug("JS1");

		assertThat(this.authority.record(first, "letters").slug()).isEqualTo("smith-john-letters");
		assertThat(this.authority.record(first.withSlug("JS2"), "letters").slug()).isEqualTo("smith-john-js2-letters");
		assertThat(this.authority.record(first, "letters").slug()).isEqualTo("smith-john-letters");
	}

	@Test
	void namesWithoutLatinLettersAreNoEvidenceForEachOther() {
		var first = this.authority.record(described("李明", "1900", null), "letters");
		var second = this.authority.record(described("王芳", "1900", null), "letters");

		assertThat(first.slug()).endsWith("-1900").isNotEqualTo(second.slug());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<birth><date>2 March 1931</date>, <placeName>Zenda</placeName></birth>|",
					"<birth>about 1931</birth>|", "<birth>1931</birth>|1931", "<birth when=\"1931-03-02\"/>|1931-03-02",
					"<birth><date when=\"1931-03\">March 1931</date>, <placeName>Zenda</placeName></birth>|1931-03" })
	void onlyAYearOrAnIsoDateIsEvidence(String birth, @Nullable String date) {
		var list = TeiFile.elements(
				TeiFixtures.bytes("<listPerson><person xml:id=\"a\">" + birth + "</person></listPerson>"),
				new Findings("file"), "person");
		var reader = new AuthorityReader(new Bibliography(Map.of()), new Findings("file"));

		assertThat(reader.participants(list).get("a").birth()).isEqualTo(date);
	}

	@Test
	void aListOfNamesGivesTheEvidence() {
		var list = TeiFile.elements(TeiFixtures.bytes("""
				<listPerson><person xml:id="kissinger-henry" sameAs="frus1969-76v30#p_KHA1">
				<persName type="authorized">Kissinger, Henry A.</persName>
				<birth when="1923-05-27">27 May 1923</birth><death>2023</death>
				<idno>frus1969-76v12#p_KHA1</idno><idno type="viaf">97997344</idno></person></listPerson>"""),
				new Findings("file"), "person");

		assertThat(new AuthorityReader(new Bibliography(Map.of()), new Findings("file")).participants(list).values())
			.singleElement()
			.satisfies((person) -> {
				assertThat(person.birth()).isEqualTo("1923-05-27");
				assertThat(person.death()).isEqualTo("2023");
				assertThat(person.sameAs()).containsExactlyInAnyOrder("frus1969-76v12#p_KHA1", "frus1969-76v30#p_KHA1");
			});
	}

	private static VolumePerson inVolume(String volume, String key, String name) {
		return new VolumePerson(VolumePerson.slug(volume, name), volume + "#" + key, name, "");
	}

	private static AuthorityRecord described(String name, @Nullable String birth, @Nullable String death) {
		return new AuthorityRecord("p1", name, name, null, null, null, birth, death, Set.of());
	}

}
