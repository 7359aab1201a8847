package org.memcon.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.memcon.conversation.Coded;
import org.memcon.web.BadRequestException;
import org.memcon.web.NotFoundException;

import org.springframework.web.util.UriUtils;

/**
 * A query for the values of one facet in a list: their order, and words in their names.
 * The page number of the list is that of the values.
 */
public record FacetQuery(Facet facet, CatalogQuery list, Order order, String name) {

	private static final String PATH = "/facets/";

	private static final int MAX_NAME_LENGTH = 100;

	private static final Pattern MARK = Pattern.compile("\\p{M}");

	/** An order of values: the most frequent first, or by name. */
	public enum Order implements Coded {

		NUMBER, NAME;

		static Order of(String code) {
			return Coded.find(values(), code).orElseThrow(() -> new BadRequestException("error.400.order"));
		}

	}

	public static FacetQuery all(Facet facet, CatalogQuery list) {
		return new FacetQuery(facet, list.onPage(1), defaultOrder(facet), "");
	}

	/** Reads a query of which each part may be empty, but the facet. */
	public static FacetQuery of(String field, CatalogQuery list, String order, String name) {
		var facet = list.kind()
			.facets()
			.stream()
			.filter((it) -> it.field().equals(field))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("error.404.facet"));
		list.requireValid();
		if (name.length() > MAX_NAME_LENGTH) {
			throw new BadRequestException("error.400.name");
		}
		return new FacetQuery(facet, list, order.isBlank() ? defaultOrder(facet) : Order.of(order), name.strip());
	}

	/** Years are read in their order. */
	private static Order defaultOrder(Facet facet) {
		return (facet == Facet.YEAR) ? Order.NAME : Order.NUMBER;
	}

	FacetQuery in(Order order) {
		return new FacetQuery(this.facet, this.list.onPage(1), order, this.name);
	}

	FacetQuery onPage(int page) {
		return new FacetQuery(this.facet, this.list.onPage(page), this.order, this.name);
	}

	/** Tells if a name has all the words, whatever their case and accents. */
	boolean matches(String label) {
		var folded = fold(label);
		return Arrays.stream(fold(this.name).split("[\\s,]+")).allMatch(folded::contains);
	}

	private static String fold(String text) {
		return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	public String path() {
		return this.list.kind().path() + PATH + this.facet.field();
	}

	public String address() {
		var parameters = new ArrayList<String>();
		if (!this.name.isEmpty()) {
			parameters.add("name=" + UriUtils.encode(this.name, StandardCharsets.UTF_8));
		}
		if (this.order != defaultOrder(this.facet)) {
			parameters.add("order=" + this.order.code());
		}
		var list = this.list.parameters();
		if (!list.isEmpty()) {
			parameters.add(list);
		}
		return parameters.isEmpty() ? path() : path() + "?" + String.join("&", parameters);
	}

}
