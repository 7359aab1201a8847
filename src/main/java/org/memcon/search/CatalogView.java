package org.memcon.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.memcon.conversation.chart.Histogram;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.web.Format;
import org.memcon.web.Format.Offer;
import org.memcon.web.Link;
import org.memcon.web.Pager;

/**
 * One page of the catalog.
 *
 * @param others the number of records left out because they record no conversation
 */
public record CatalogView(CatalogQuery query, long total, String sentence, List<CatalogEntry> lines,
		List<FacetView> facets, List<Chip> chips, Histogram histogram, Pager pager, List<Suggestion> offers,
		long others, FoundPassages passages) {

	/**
	 * The passages of a list: those of its page, if it is a list of passages.
	 *
	 * @param total the number of all passages found
	 * @param abstracts the number of those from abstracts
	 * @param proposed the number of those that a machine alone connects with the topic
	 * @param byConversation the number in each conversation
	 * @param related other lists for what is asked
	 */
	public record FoundPassages(List<Long> ids, long total, long abstracts, long proposed,
			Map<String, Long> byConversation, List<Link> related) {

		static FoundPassages number(long total) {
			return new FoundPassages(List.of(), total, 0, 0, Map.of(), List.of());
		}

	}

	/**
	 * One way in which the list is narrowed, and the address of the list without it.
	 */
	record Chip(String label, boolean excluded, CatalogQuery without) {

		public String address() {
			return this.without.address();
		}

	}

	/**
	 * A way out of an empty list: its label, its address and the number of conversations
	 * there.
	 */
	record Suggestion(String label, String address, long count) {
	}

	/**
	 * The lines in the order shown, those of one year together; by relevance they are not
	 * grouped.
	 */
	public Map<Integer, List<CatalogEntry>> byYear() {
		return (this.query.effectiveSort() == Sort.RELEVANCE) ? Map.of(0, this.lines) : this.lines.stream()
			.collect(Collectors.groupingBy((entry) -> entry.entry().year(), LinkedHashMap::new, Collectors.toList()));
	}

	/** The passages that answer the same question. */
	public String passagesAddress() {
		return this.query.of(Kind.PASSAGES).address();
	}

	/** The orders that make sense here. */
	public List<Sort> sorts() {
		return this.query.hasWords() ? List.of(Sort.values()) : List.of(Sort.OLDEST, Sort.NEWEST);
	}

	/** The address of the list with the other documents. */
	public String everything() {
		return this.query.ofAllForms().address();
	}

	/** Tells if files of the list are offered: none is made of an invalid query. */
	public boolean understood() {
		return this.query.invalidParameters().isEmpty();
	}

	/** The citations of the whole list as files, by the names of their formats. */
	public Map<String, String> files() {
		return files(Offer.LIST_CITATIONS);
	}

	/** The addresses of the list itself as files, by the name of the format. */
	public Map<String, String> copies() {
		return files(this.query.isOf(Kind.PASSAGES) ? Offer.PASSAGES : Offer.LIST);
	}

	private Map<String, String> files(Offer offer) {
		var files = new LinkedHashMap<String, String>();
		var list = this.query.onPage(1);
		Format.offeredFor(offer)
			.forEach((format) -> files.put(format.label(), list.appendTo(format.address(this.query.kind().path()))));
		return files;
	}

	public String address(Sort sort) {
		return this.query.sortedBy(sort).address();
	}

}
