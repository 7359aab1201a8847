package org.memcon.citation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.citation.Citable.CitedName;

import static org.assertj.core.api.Assertions.assertThat;

class CitedNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "George W. Bush | Bush, George W. | Bush, George W. | George W. Bush",
			"Alexander M. Haig, Jr. | Haig, Alexander M., Jr. | Haig, Alexander M., Jr. | Alexander M. Haig Jr.",
			"The President | The President | The President, | The President", "Stalin | Stalin | Stalin, | Stalin",
			"Mr. Rowan, Publishers Syndicate | Mr. Rowan, Publishers Syndicate | Mr. Rowan – Publishers Syndicate, | Mr. Rowan – Publishers Syndicate" })
	void staysWholeWhereProgramsDivideAtCommas(String direct, String authorized, String inverted, String keyword) {
		var name = new CitedName(direct, authorized, null);

		assertThat(name.inverted()).isEqualTo(inverted);
		assertThat(name.keyword()).isEqualTo(keyword);
	}

}
