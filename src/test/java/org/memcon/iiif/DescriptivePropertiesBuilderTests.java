package org.memcon.iiif;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The licence or statement of a collection.
 */
class DescriptivePropertiesBuilderTests {

	@ParameterizedTest
	@CsvSource({ "https://creativecommons.org/licenses/by/4.0/, http://creativecommons.org/licenses/by/4.0/",
			"https://creativecommons.org/licenses/by-sa/4.0/deed.de, http://creativecommons.org/licenses/by-sa/4.0/",
			"http://creativecommons.org/licenses/by/3.0/us/, http://creativecommons.org/licenses/by/3.0/us/",
			"https://creativecommons.org/publicdomain/mark/1.0/, http://creativecommons.org/publicdomain/mark/1.0/",
			"https://rightsstatements.org/vocab/NoC-US/1.0/, http://rightsstatements.org/vocab/NoC-US/1.0/" })
	void rightsAreThoseOfTheAddress(String address, String rights) {
		assertThat(DescriptivePropertiesBuilder.rights("<p>Free: <a href=\"" + address + "\">see there</a>.</p>"))
			.isEqualTo(rights);
	}

	@Test
	void whoNamesNoneHasNone() {
		assertThat(DescriptivePropertiesBuilder.rights("<a href=\"https://example.org/licenses/by/4.0/\">mine</a>"))
			.isNull();
		assertThat(DescriptivePropertiesBuilder.rights(null)).isNull();
	}

}
