package org.memcon.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.web.BadRequestException;
import org.memcon.words.SearchWords;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * A query of the catalog: words, facet values, dates, order and page. It does not change;
 * narrowing gives a new one and forgets the page number. Every link of a result page is
 * made from one. A facet value that begins with a minus is excluded.
 */
public record CatalogQuery(SearchWords words, Map<Facet, List<String>> values, DateRange dates, Sort sort, int page) {

	public static final CatalogQuery EVERYTHING = new CatalogQuery(SearchWords.none(), Map.of(), DateRange.ALWAYS,
			Sort.OLDEST, 1);

	public static final String PATH = "/conversations";

	public static final int MAX_VALUES = 30;

	public static final int MAX_VALUE_LENGTH = 200;

	public static final int MAX_PAGE = 100_000;

	/**
	 * A parameter that does not narrow the list as it was meant to, and the message key
	 * of the reason.
	 */
	public record InvalidParameter(String parameter, String reason) {
	}

	public static CatalogQuery of(MultiValueMap<String, String> parameters) {
		var values = new EnumMap<Facet, List<String>>(Facet.class);
		for (var facet : Facet.values()) {
			var typed = parameters.getOrDefault(facet.field(), List.of())
				.stream()
				.filter((value) -> value != null && !value.isBlank())
				.distinct()
				.toList();
			check(typed);
			if (!typed.isEmpty()) {
				values.put(facet, typed);
			}
		}
		return new CatalogQuery(new SearchWords(first(parameters, "q")), values,
				new DateRange(first(parameters, "from"), first(parameters, "to")), Sort.of(first(parameters, "sort")),
				page(first(parameters, "page")));
	}

	private static void check(List<String> values) {
		if (values.size() > MAX_VALUES || values.stream().anyMatch((value) -> value.length() > MAX_VALUE_LENGTH)) {
			throw new BadRequestException("error.400.values");
		}
	}

	private static int page(String typed) {
		if (typed.isEmpty()) {
			return 1;
		}
		if (!typed.matches("[1-9]\\d{0,5}") || Integer.parseInt(typed) > MAX_PAGE) {
			throw new BadRequestException("error.400.page");
		}
		return Integer.parseInt(typed);
	}

	private static String first(MultiValueMap<String, String> parameters, String name) {
		var value = parameters.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	/**
	 * The words, unless something is wrong with them: then they do not narrow the list.
	 */
	public SearchWords effectiveWords() {
		return this.words.problem().isEmpty() ? this.words : SearchWords.none();
	}

	/** The parameters that are not understood, each with the reason. */
	public List<InvalidParameter> invalidParameters() {
		return Stream
			.of(invalid("q", this.words.problem().orElse(null)), invalid("from", this.dates.fromProblem()),
					invalid("to", this.dates.toProblem()))
			.flatMap(Function.identity())
			.toList();
	}

	private static Stream<InvalidParameter> invalid(String parameter, @Nullable String reason) {
		return Stream.ofNullable(reason).map((it) -> new InvalidParameter(parameter, it));
	}

	/**
	 * Rejects a query with invalid parameters. A page explains them beside its fields; a
	 * file cannot, so none is made.
	 */
	public void requireValid() {
		invalidParameters().stream().findFirst().ifPresent((it) -> {
			throw new BadRequestException(it.reason());
		});
	}

	public boolean hasWords() {
		return !effectiveWords().isEmpty();
	}

	/** The order used: by relevance only where there are words. */
	public Sort effectiveSort() {
		return (this.sort == Sort.RELEVANCE && !hasWords()) ? Sort.OLDEST : this.sort;
	}

	public List<String> included(Facet facet) {
		return values(facet).stream().filter((value) -> !value.startsWith("-")).toList();
	}

	public List<String> excluded(Facet facet) {
		return values(facet).stream()
			.filter((value) -> value.startsWith("-"))
			.map((value) -> value.substring(1))
			.toList();
	}

	boolean has(Facet facet, String value) {
		return values(facet).contains(value);
	}

	private List<String> values(Facet facet) {
		return this.values.getOrDefault(facet, List.of());
	}

	public CatalogQuery with(Facet facet, String value) {
		return changing(facet, (values) -> {
			var more = new ArrayList<>(values);
			more.add(value);
			return more;
		});
	}

	public CatalogQuery without(Facet facet, String value) {
		return changing(facet, (values) -> values.stream().filter((it) -> !it.equals(value)).toList());
	}

	CatalogQuery excluding(Facet facet, String value) {
		return without(facet, value).with(facet, "-" + value);
	}

	CatalogQuery without(Facet facet) {
		return changing(facet, (values) -> List.of());
	}

	/** Drops the chosen values of a facet and keeps the excluded ones. */
	CatalogQuery withoutIncluded(Facet facet) {
		return changing(facet, (values) -> values.stream().filter((it) -> it.startsWith("-")).toList());
	}

	public CatalogQuery withWords(String typed) {
		return new CatalogQuery(new SearchWords(typed), this.values, this.dates, this.sort, 1);
	}

	public CatalogQuery withDates(String from, String to) {
		return new CatalogQuery(this.words, this.values, new DateRange(from, to), this.sort, 1);
	}

	public CatalogQuery sortedBy(Sort sort) {
		return new CatalogQuery(this.words, this.values, this.dates, sort, 1);
	}

	public CatalogQuery onPage(int page) {
		return new CatalogQuery(this.words, this.values, this.dates, this.sort, page);
	}

	private CatalogQuery changing(Facet facet, UnaryOperator<List<String>> change) {
		var values = new EnumMap<Facet, List<String>>(Facet.class);
		values.putAll(this.values);
		values.put(facet, change.apply(values(facet)));
		values.values().removeIf(List::isEmpty);
		return new CatalogQuery(this.words, values, this.dates, this.sort, 1);
	}

	/** The number of ways in which this query narrows the list. */
	public int narrowings() {
		return this.values.values().stream().mapToInt(List::size).sum() + (this.dates.isOpen() ? 0 : 1)
				+ (hasWords() ? 1 : 0);
	}

	public String address() {
		var query = parameters();
		return query.isEmpty() ? PATH : PATH + "?" + query;
	}

	/** The address of the feed by which the list is followed, in an order of its own. */
	public String feed() {
		var query = sortedBy(Sort.OLDEST).onPage(this.page).parameters();
		return PATH + ".atom" + (query.isEmpty() ? "" : "?" + query);
	}

	/**
	 * The query as parameters of an address, encoded, in one fixed order. What does not
	 * narrow the list is left out.
	 */
	public String parameters() {
		var parameters = new ArrayList<String>();
		add(parameters, "q", effectiveWords().typed());
		this.values.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((entry) -> entry.getValue().forEach((value) -> add(parameters, entry.getKey().field(), value)));
		add(parameters, "from", this.dates.validFrom());
		add(parameters, "to", this.dates.validTo());
		add(parameters, "sort", (this.sort == Sort.OLDEST) ? "" : this.sort.code());
		add(parameters, "page", (this.page == 1) ? "" : String.valueOf(this.page));
		return parameters.stream().collect(Collectors.joining("&"));
	}

	private static void add(List<String> parameters, String name, String value) {
		if (!value.isEmpty()) {
			parameters.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

}
