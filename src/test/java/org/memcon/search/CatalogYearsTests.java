package org.memcon.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogYearsTests {

	@Test
	void listIsNarrowedToTheYears() {
		assertThat(years("/conversations?q=iraq&from=2001&to=2003&page=2").address(2002, 2002))
			.isEqualTo("/conversations?q=iraq&from=2002&to=2002");
	}

	@Test
	void chosenYearsAreShaded() {
		var years = years("/conversations?from=2002-05");

		assertThat(years.isChosen(2001, 2001)).isFalse();
		assertThat(years.isChosen(2002, 2002)).isTrue();
	}

	private static Catalog.CatalogYears years(String address) {
		return new Catalog.CatalogYears(CatalogQueryTests.query(address));
	}

}
