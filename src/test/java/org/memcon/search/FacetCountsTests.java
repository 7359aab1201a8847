package org.memcon.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.search.FacetView.FacetOption;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.memcon.search.CatalogQueryTests.query;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class FacetCountsTests {

	/** Value {@code n} occurs {@code n} times. */
	private static final Map<String, Long> COUNTS = IntStream.rangeClosed(1, 250)
		.boxed()
		.collect(Collectors.toMap("p%03d"::formatted, Integer::longValue));

	private static final FacetLabels LABELS = new FacetLabels(
			Map.of(Facet.PARTICIPANT, Map.of("p001", "Gálvez, Élise", "p002", "Zorin, Valerian")), messages());

	private static Messages messages() {
		var messages = mock(Messages.class);
		given(messages.of(anyString(), any(Object[].class))).willReturn("a decade");
		return messages;
	}

	@Test
	void mostFrequentValuesAreShown() {
		var view = view("/conversations", Facet.PARTICIPANT);

		assertThat(view.values()).extracting(FacetOption::code)
			.containsExactly("p250", "p249", "p248", "p247", "p246", "p245", "p244", "p243", "p242", "p241");
		assertThat(view.size()).isEqualTo(250);
		assertThat(view.isCut()).isTrue();
		assertThat(view.address()).isEqualTo("/conversations/facets/participant");
	}

	@Test
	void chosenValuesAreShownFirst() {
		assertThat(view("/conversations?participant=p007&participant=p003", Facet.PARTICIPANT).values())
			.extracting(FacetOption::code)
			.hasSize(10)
			.startsWith("p007", "p003", "p250");
	}

	@Test
	void yearsStandInTheirOrder() {
		assertThat(view("/conversations", Facet.YEAR).values()).extracting(FacetOption::code)
			.isSorted()
			.startsWith("p241")
			.endsWith("p250");
	}

	@Test
	void manyYearsStandInDecadesThatOpenIntoThem() {
		var years = IntStream.rangeClosed(1955, 1978).boxed().collect(Collectors.toMap(String::valueOf, (it) -> 2L));
		var counts = new FacetCounts(query("/conversations?topic=nato"), 48, new EnumMap<>(Map.of(Facet.YEAR, years)));

		var decades = counts.views(LABELS, 10, true).get(0);

		assertThat(decades.values()).extracting(FacetOption::code, FacetOption::count, FacetOption::address)
			.containsExactly(tuple("1950", 10L, "/conversations?topic=nato&from=1950&to=1959"),
					tuple("1960", 20L, "/conversations?topic=nato&from=1960&to=1969"),
					tuple("1970", 18L, "/conversations?topic=nato&from=1970&to=1979"));
		assertThat(counts.views(LABELS, 24, true).get(0).values()).hasSize(24);
	}

	@Test
	void papersLeftOutAreCounted() {
		var forms = Map.of("memcon", 5L, "telcon", 3L, "letter", 7L, "telegram", 2L);

		assertThat(others("/conversations?form=memcon&form=telcon", forms)).isEqualTo(9);
		assertThat(others("/conversations?form=memcon&form=letter", forms)).isZero();
		assertThat(others("/conversations?form=any", forms)).isZero();
		assertThat(others("/conversations", forms)).isZero();
	}

	private static long others(String address, Map<String, Long> forms) {
		return new FacetCounts(query(address), 8, new EnumMap<>(Map.of(Facet.FORM, forms))).others();
	}

	@Test
	void valuesNobodyAskedForAreNotMade() {
		assertThat(counts("/conversations", Facet.PARTICIPANT).views(LABELS, 0, false)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', '', 1, p250, 100", "'', '', 3, p050, 50", "name, '', 1, p001, 100", "name, p24, 1, p240, 10",
			"'', 'elise GALVEZ', 1, p001, 1", "'', nobody, 1, , 0" })
	void pageOfValuesIsInOrder(String order, String name, int number, String first, int size) {
		var page = page("/conversations?page=" + number, order, name);

		assertThat(page.values()).hasSize(size);
		assertThat(page.values().stream().findFirst().map(FacetOption::code).orElse(null)).isEqualTo(first);
	}

	@Test
	void pageOfValuesKeepsTheListAndLeadsToTheOthers() {
		var page = page("/conversations?topic=nato&sort=newest&page=2", "name", "p");

		assertThat(page.back()).isEqualTo("/conversations?topic=nato&sort=newest");
		assertThat(page.values().get(0).address()).isEqualTo("/conversations?topic=nato&participant=p103&sort=newest");
		assertThat(page.pager().next())
			.isEqualTo("/conversations/facets/participant?name=p&order=name&topic=nato&sort=newest&page=3");
		assertThat(page.address(FacetQuery.Order.NUMBER))
			.isEqualTo("/conversations/facets/participant?name=p&topic=nato&sort=newest");
	}

	@Test
	void pageAfterTheLastIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> page("/conversations?page=4", "", ""));
	}

	private static FacetPage page(String address, String order, String name) {
		var facetQuery = FacetQuery.of("participant", query(address), order, name);
		return counts(address, Facet.PARTICIPANT).page(facetQuery, LABELS, "");
	}

	private static FacetView view(String address, Facet facet) {
		List<FacetView> views = counts(address, facet).views(LABELS, 10, false);
		assertThat(views).hasSize(1);
		return views.get(0);
	}

	private static FacetCounts counts(String address, Facet facet) {
		return new FacetCounts(query(address), 300, new EnumMap<>(Map.of(facet, COUNTS)));
	}

}
