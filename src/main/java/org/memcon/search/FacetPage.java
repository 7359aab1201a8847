package org.memcon.search;

import java.util.List;

import org.memcon.search.FacetQuery.Order;
import org.memcon.search.FacetView.FacetOption;
import org.memcon.web.Pager;

/**
 * One page of the values of a facet.
 *
 * @param sentence the list that they occur in
 */
public record FacetPage(FacetQuery query, String sentence, List<FacetOption> values, Pager pager) {

	public String key() {
		return "facet." + this.query.facet().field();
	}

	/** The orders, each with the address of its first page. */
	public List<Order> orders() {
		return List.of(Order.values());
	}

	public String address(Order order) {
		return this.query.in(order).address();
	}

	/** All values of the facet. */
	public String all() {
		return FacetQuery.all(this.query.facet(), this.query.list()).address();
	}

	/** The list that the values narrow. */
	public String back() {
		return this.query.list().onPage(1).address();
	}

}
