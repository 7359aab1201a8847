package org.memcon.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.RecordForm;
import org.memcon.web.BadRequestException;
import org.memcon.web.Pager;
import org.memcon.words.SearchWords;

import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * A query of the catalog, for conversations or passages: words, facet values, dates,
 * order and page. It does not change; narrowing gives a new one and forgets the page
 * number. Every link of a result page is made from one. A facet value that begins with a
 * minus is excluded.
 */
public record CatalogQuery(Kind kind, SearchWords words, Map<Facet, List<String>> values, DateRange dates, Sort sort,
		int page) {

	public static final CatalogQuery EVERYTHING = everything(Kind.CONVERSATIONS);

	public static final String PATH = "/conversations";

	/** The value of a facet that says that none of its values is chosen. */
	private static final String ANY = "any";

	public static final int MAX_VALUES = 30;

	public static final int MAX_VALUE_LENGTH = 200;

	/** The kinds of things that a list can hold, with its address and its facets. */
	public enum Kind {

		CONVERSATIONS(PATH, CatalogDocument.class, EnumSet.complementOf(EnumSet.of(Facet.SPEAKER, Facet.CONVERSATION))),

		PASSAGES("/passages", PassageDocument.class, EnumSet.allOf(Facet.class));

		private final String path;

		private final Class<?> document;

		private final Set<Facet> facets;

		Kind(String path, Class<?> document, Set<Facet> facets) {
			this.path = path;
			this.document = document;
			this.facets = facets;
		}

		/** The address of the list. */
		public String path() {
			return this.path;
		}

		Class<?> document() {
			return this.document;
		}

		/**
		 * The facets that are counted with a list, or those needed with no facet shown.
		 */
		Set<Facet> countedFacets(boolean shown) {
			if (this == PASSAGES) {
				return shown ? EnumSet.of(Facet.SPEAKER, Facet.TOPIC, Facet.YEAR, Facet.CONVERSATION, Facet.COLLECTION,
						Facet.TEXT_BASIS) : EnumSet.of(Facet.TEXT_BASIS);
			}
			return shown ? this.facets : EnumSet.of(Facet.FORM);
		}

		/** The facets that narrow the list. */
		public Set<Facet> facets() {
			return Collections.unmodifiableSet(this.facets);
		}

	}

	/** The query for all that a list of this kind can hold. */
	public static CatalogQuery everything(Kind kind) {
		return new CatalogQuery(kind, SearchWords.none(), Map.of(), DateRange.ALWAYS, Sort.OLDEST, 1);
	}

	public static CatalogQuery of(Kind kind, MultiValueMap<String, String> parameters) {
		var values = new EnumMap<Facet, List<String>>(Facet.class);
		for (var facet : kind.facets()) {
			values.put(facet, values(parameters, facet));
		}
		return new CatalogQuery(kind, new SearchWords(first(parameters, "q")), withoutEmpty(values),
				new DateRange(first(parameters, "from"), first(parameters, "to")), Sort.of(first(parameters, "sort")),
				Pager.parsePage(first(parameters, "page")));
	}

	private static List<String> values(MultiValueMap<String, String> parameters, Facet facet) {
		var values = parameters.getOrDefault(facet.field(), List.of())
			.stream()
			.filter(StringUtils::hasText)
			.distinct()
			.toList();
		if (values.size() > MAX_VALUES || values.stream().anyMatch((value) -> value.length() > MAX_VALUE_LENGTH)) {
			throw new BadRequestException("error.400.values");
		}
		return values;
	}

	private static Map<Facet, List<String>> withoutEmpty(Map<Facet, List<String>> values) {
		values.values().removeIf(List::isEmpty);
		return values;
	}

	private static String first(MultiValueMap<String, String> parameters, String name) {
		return Objects.requireNonNullElse(parameters.getFirst(name), "").strip();
	}

	/**
	 * The words, unless something is wrong with them: then they do not narrow the list.
	 */
	public SearchWords effectiveWords() {
		return this.words.problem().isEmpty() ? this.words : SearchWords.none();
	}

	/**
	 * The parameters that do not narrow the list as they were meant to, each with the
	 * message key of the reason.
	 */
	public Map<String, String> invalidParameters() {
		var invalid = new LinkedHashMap<String, String>();
		this.words.problem().ifPresent((reason) -> invalid.put("q", reason));
		Optional.ofNullable(this.dates.fromProblem()).ifPresent((reason) -> invalid.put("from", reason));
		Optional.ofNullable(this.dates.toProblem()).ifPresent((reason) -> invalid.put("to", reason));
		return invalid;
	}

	/**
	 * Rejects a query with invalid parameters. A page explains them beside its fields; a
	 * file cannot, so none is made.
	 */
	public void requireValid() {
		invalidParameters().values().stream().findFirst().ifPresent((reason) -> {
			throw new BadRequestException(reason);
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
		return values(facet).stream().filter((value) -> !value.startsWith("-") && !value.equals(ANY)).toList();
	}

	public List<String> excluded(Facet facet) {
		return values(facet).stream()
			.filter((value) -> value.startsWith("-"))
			.map((value) -> value.substring(1))
			.toList();
	}

	/**
	 * The same question about things of another kind, beginning with the first page. A
	 * speaker takes part in the conversation.
	 */
	public CatalogQuery of(Kind kind) {
		var values = new EnumMap<Facet, List<String>>(Facet.class);
		values.putAll(this.values);
		var speakers = values.get(Facet.SPEAKER);
		if (kind == Kind.CONVERSATIONS && speakers != null) {
			values.merge(Facet.PARTICIPANT, speakers,
					(all, more) -> Stream.concat(all.stream(), more.stream()).distinct().toList());
		}
		values.keySet().retainAll(kind.facets());
		return new CatalogQuery(kind, this.words, values, this.dates, this.sort, 1);
	}

	boolean isOf(Kind kind) {
		return this.kind == kind;
	}

	boolean has(Facet facet, String value) {
		return values(facet).contains(value);
	}

	private List<String> values(Facet facet) {
		return this.values.getOrDefault(facet, List.of());
	}

	public CatalogQuery with(Facet facet, String value) {
		return changing(facet, (values) -> Stream.concat(values, Stream.of(value)));
	}

	public CatalogQuery without(Facet facet, String value) {
		return changing(facet, (values) -> values.filter((it) -> !it.equals(value)));
	}

	CatalogQuery excluding(Facet facet, String value) {
		return without(facet, value).with(facet, "-" + value);
	}

	/** Drops the chosen values of a facet and keeps the excluded ones. */
	public CatalogQuery withoutIncluded(Facet facet) {
		return changing(facet, (values) -> values.filter((it) -> it.startsWith("-")));
	}

	/** The list of the records of conversations alone. */
	public CatalogQuery ofConversations() {
		return changing(Facet.FORM, (values) -> RecordForm.CONVERSATIONS.stream().map(RecordForm::code));
	}

	/**
	 * The chosen values to name: all forms of conversations together are what the list
	 * holds anyway.
	 */
	List<String> named(Facet facet) {
		var included = included(facet);
		return (facet == Facet.FORM && included.equals(ofConversations().included(facet))) ? List.of() : included;
	}

	/** The list of records of all forms, which says so. */
	CatalogQuery ofAllForms() {
		return withoutIncluded(Facet.FORM).with(Facet.FORM, ANY);
	}

	/** Tells if nothing is said of what the list is to hold. */
	boolean isUnspecified() {
		return this.values.isEmpty() && this.dates.isOpen() && !hasWords();
	}

	public CatalogQuery withWords(String typed) {
		return new CatalogQuery(this.kind, new SearchWords(typed), this.values, this.dates, this.sort, 1);
	}

	public CatalogQuery withDates(String from, String to) {
		return new CatalogQuery(this.kind, this.words, this.values, new DateRange(from, to), this.sort, 1);
	}

	public CatalogQuery sortedBy(Sort sort) {
		return new CatalogQuery(this.kind, this.words, this.values, this.dates, sort, 1);
	}

	public CatalogQuery onPage(int page) {
		return new CatalogQuery(this.kind, this.words, this.values, this.dates, this.sort, page);
	}

	private CatalogQuery changing(Facet facet, UnaryOperator<Stream<String>> change) {
		var values = new EnumMap<Facet, List<String>>(Facet.class);
		values.putAll(this.values);
		values.put(facet, change.apply(values(facet).stream()).toList());
		return new CatalogQuery(this.kind, this.words, withoutEmpty(values), this.dates, this.sort, 1);
	}

	/** The number of ways in which this query narrows the list. */
	public int narrowings() {
		var chosen = this.values.keySet()
			.stream()
			.mapToInt((facet) -> named(facet).size() + excluded(facet).size())
			.sum();
		return chosen + (this.dates.isOpen() ? 0 : 1) + (hasWords() ? 1 : 0);
	}

	public String address() {
		return appendTo(this.kind.path());
	}

	/** The address of the feed by which the list is followed, in an order of its own. */
	public String feed() {
		return sortedBy(Sort.OLDEST).onPage(this.page).appendTo(this.kind.path() + ".atom");
	}

	/** An address with this query as its parameters. */
	public String appendTo(String address) {
		var parameters = parameters();
		return parameters.isEmpty() ? address : address + "?" + parameters;
	}

	/**
	 * The address of one hit: its page, opened on the word. The hits of a conversation
	 * count from one.
	 */
	String hitAddress(ConversationAddress conversation, int page, int hit) {
		return "%s?%s&hit=%d#hit-%d".formatted(conversation.page(page), parameters(), hit, hit);
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
		return String.join("&", parameters);
	}

	private static void add(List<String> parameters, String name, String value) {
		if (!value.isEmpty()) {
			parameters.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

}
