package org.memcon.search;

import java.util.List;

/**
 * A facet on the page: its values with what a click gives, the chosen ones first.
 */
public record FacetView(Facet facet, List<FacetOption> values) {

	private static final int SHOWN = 8;

	/**
	 * A value and its label, with the number of conversations that a click leaves, or
	 * adds where a second value widens the list, and the addresses for choosing and
	 * excluding it.
	 */
	public record FacetOption(String code, String label, long count, boolean chosen, boolean adds, String address,
			String excludeAddress, long excludeCount) {
	}

	public String key() {
		return "facet." + this.facet.field();
	}

	public List<FacetOption> shown() {
		return this.values.subList(0, Math.min(SHOWN, this.values.size()));
	}

	public List<FacetOption> more() {
		return this.values.subList(shown().size(), this.values.size());
	}

}
