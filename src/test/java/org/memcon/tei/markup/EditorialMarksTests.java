package org.memcon.tei.markup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class EditorialMarksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<choice><abbr>USG</abbr><expan>United States</expan></choice> | USG | In full: United States",
			"<choice><corr>minister</corr><sic>minster</sic></choice> | minster | Corrected: minister",
			"<choice><orig>colour</orig><reg>color</reg></choice> | colour | Regular form: color",
			"<choice><unclear>sand</unclear><unclear>sound</unclear></choice> | sand [?] | Other reading: sound [?]",
			"<app><lem>north</lem><rdg wit='#a'>south</rdg></app> | north | Other reading: south",
			"<app><rdg>east</rdg><rdg>west</rdg><rdg>both</rdg></app> | east | Other reading: west; Other reading: both",
			"<subst><del>never</del><add>always</add></subst> | always | [deleted: never]" })
	void oneReadingIsShownAndTheOthersAreNoted(String written, String shown, String note) {
		var element = TeiFixtures.tei("<p>" + written + "</p>");

		assertThat(element.text()).isEqualTo(shown);
		assertThat(element.descendants("note").findFirst().orElseThrow().text()).isEqualTo(note);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<gap reason='illegible' quantity='2' unit='words'/> | [illegible: 2 words]",
					"<gap reason='cut_off'/> | [cut off]", "<gap extent='a line'/> | [gap: a line]", "<gap/> | [gap]",
					"<gap><desc>ink blot</desc></gap> | [ink blot]", "<unclear>perhaps</unclear> | perhaps [?]",
					"<supplied>missing</supplied> | [missing]", "<supplied>[missing]</supplied> | [missing]",
					"<add>later</add> | [added: later]", "<del>struck</del> | [deleted: struck]",
					"<choice><sic>alone</sic></choice> | alone" })
	void whatEditorsSayIsPartOfTheText(String written, String shown) {
		assertThat(TeiFixtures.tei("<p>" + written + "</p>").text()).isEqualTo(shown);
	}

	@Test
	void withheldPassageKeepsItsDescription() {
		var gap = TeiFixtures.tei("<p>a<gap><desc type=\"printed\">[1 line]</desc></gap>b</p>").child("gap");

		assertThat(gap.flatMap((it) -> it.child("desc"))).isPresent();
	}

}
