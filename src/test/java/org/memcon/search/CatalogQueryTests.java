package org.memcon.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.web.BadRequestException;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

public class CatalogQueryTests {

	@ParameterizedTest
	@ValueSource(strings = { "/conversations", "/conversations?q=iraq",
			"/conversations?q=%22missile%20defence%22%20NOT%20a%26b%3D%2B",
			"/conversations?topic=nato&topic=-iran&participant=bush-george-w&year=2001&year=-2003&occasion=summit&form=memcon"
					+ "&collection=bush-putin-2026&basis=abstract&from=2001&to=2003-03-18&sort=newest&page=3",
			"/conversations?q=%E4%B8%AD%F0%9F%98%80&sort=relevance" })
	void addressIsTheWholeQuery(String address) {
		assertThat(query(address).address()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations?page=1&sort=oldest&q=", "/conversations?topic=&topic=%20&year=",
			"/conversations?from=2001-13&to=never", "/conversations?unheard=of&sort=sideways",
			"/conversations?q=%00%09" })
	void whatDoesNotNarrowIsNotInTheAddress(String address) {
		assertThat(query(address).address()).isEqualTo("/conversations");
	}

	@Test
	void parametersStandInOneOrder() {
		assertThat(query("/conversations?to=2002&year=2001&topic=nato&q=a").address())
			.isEqualTo("/conversations?q=a&topic=nato&year=2001&to=2002");
	}

	@Test
	void repeatedValueCountsOnce() {
		assertThat(query("/conversations?topic=nato&topic=nato").narrowings()).isEqualTo(1);
	}

	@Test
	void wordsThatAreTooManyDoNotNarrow() {
		var query = query("/conversations?q=" + "a".repeat(301));

		assertThat(query.hasWords()).isFalse();
		assertThat(query.address()).isEqualTo("/conversations");
		assertThat(query.words().typed()).hasSize(301);
	}

	@Test
	void everyNarrowingForgetsThePage() {
		var query = query("/conversations?topic=nato&from=2001&page=7");

		assertThat(List.of(query.with(Facet.YEAR, "2001"), query.without(Facet.TOPIC, "nato"),
				query.excluding(Facet.TOPIC, "iran"), query.withWords("a"), query.withDates("", ""),
				query.sortedBy(Sort.NEWEST), query.withoutIncluded(Facet.TOPIC)))
			.extracting(CatalogQuery::page)
			.containsOnly(1);
	}

	@Test
	void narrowingLeavesTheQueryAsItWas() {
		var query = query("/conversations?topic=nato");

		query.with(Facet.TOPIC, "iran").without(Facet.TOPIC, "nato");

		assertThat(query.address()).isEqualTo("/conversations?topic=nato");
	}

	@Test
	void excludingTakesTheValueBack() {
		assertThat(query("/conversations?topic=nato").excluding(Facet.TOPIC, "nato").address())
			.isEqualTo("/conversations?topic=-nato");
	}

	@Test
	void minusExcludes() {
		var query = query("/conversations?year=2001&year=-2003");

		assertThat(query.included(Facet.YEAR)).containsExactly("2001");
		assertThat(query.excluded(Facet.YEAR)).containsExactly("2003");
		assertThat(query.withoutIncluded(Facet.YEAR).address()).isEqualTo("/conversations?year=-2003");
	}

	@Test
	void relevanceNeedsWords() {
		assertThat(query("/conversations?sort=relevance").effectiveSort()).isEqualTo(Sort.OLDEST);
		assertThat(query("/conversations?q=a&sort=relevance").effectiveSort()).isEqualTo(Sort.RELEVANCE);
	}

	@Test
	void narrowingsAreCounted() {
		assertThat(query("/conversations?q=a&topic=nato&topic=-iran&from=2001&to=2002&sort=newest").narrowings())
			.isEqualTo(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1.5", "one", "1000000000000", "2147483648", "01", "٣", "1 2", "100001" })
	void pageIsAWholeNumberFromOne(String page) {
		assertThatExceptionOfType(BadRequestException.class)
			.isThrownBy(() -> query("/conversations?page=" + UriUtils.encode(page, StandardCharsets.UTF_8)))
			.withMessage("error.400.page");
	}

	@Test
	void tooManyOrTooLongValuesAreRefused() {
		assertThatExceptionOfType(BadRequestException.class)
			.isThrownBy(() -> query("/conversations?topic=" + "a".repeat(201)))
			.withMessage("error.400.values");
		assertThatExceptionOfType(BadRequestException.class)
			.isThrownBy(() -> query("/conversations?"
					+ String.join("&", IntStream.range(0, 31).mapToObj((i) -> "topic=" + i).toList())))
			.withMessage("error.400.values");
	}

	public static CatalogQuery query(String address) {
		var parameters = new LinkedMultiValueMap<String, String>();
		UriComponentsBuilder.fromUriString(address)
			.build(true)
			.getQueryParams()
			.forEach((name, values) -> values.forEach((value) -> parameters.add(name,
					(value != null) ? UriUtils.decode(value, StandardCharsets.UTF_8) : null)));
		var kind = address.startsWith("/passages") ? Kind.PASSAGES : Kind.CONVERSATIONS;
		return CatalogQuery.of(kind, parameters);
	}

}
