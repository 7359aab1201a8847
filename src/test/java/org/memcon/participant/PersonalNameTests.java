package org.memcon.participant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Putin, Vladimir                  | Putin               | Vladimir            |     | Vladimir Putin
					Giscard d'Estaing, Valery        | Giscard d'Estaing   | Valery              |     | Valery Giscard d'Estaing
					Haig, Alexander M., Jr.          | Haig                | Alexander M.        | Jr. | Alexander M. Haig, Jr.
					Baker, James A., III             | Baker               | James A.            | III | James A. Baker, III
					McFarlane, Robert C., “Bud”      | McFarlane           | Robert C. “Bud”     |     | Robert C. “Bud” McFarlane
					West, Francis J., Jr., “Bing”    | West                | Francis J. “Bing”   | Jr. | Francis J. “Bing” West, Jr.
					Haig, General Alexander M., Jr.  | Haig                | General Alexander M. | Jr. | General Alexander M. Haig, Jr.
					""")
	void isDivided(String authorized, String family, String given, String suffix, String direct) {
		assertThat(PersonalName.of(authorized)).hasValueSatisfying((name) -> {
			assertThat(name).isEqualTo(new PersonalName(family, given, suffix));
			assertThat(name.direct()).isEqualTo(direct);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Makarios III", "Soviet Embassy", "", ", Jr." })
	void isOneWhole(String authorized) {
		assertThat(PersonalName.of(authorized)).isEmpty();
	}

}
