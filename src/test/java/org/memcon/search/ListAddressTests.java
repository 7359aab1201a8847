package org.memcon.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.memcon.conversation.grouping.ListAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Modules that do not know the catalog give the same addresses as the catalog.
 */
class ListAddressTests {

	@ParameterizedTest
	@EnumSource
	void listOfANameStandsWhereTheCatalogHasIt(Facet facet) {
		var list = new ListAddress(facet.field(), "a name & more");
		var query = CatalogQuery.EVERYTHING.with(facet, "a name & more");

		assertThat(list).hasToString(query.address());
		assertThat(list.feed()).isEqualTo(query.feed());
	}

}
