package org.memcon.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A facet on the page: its values with what a click gives, the chosen ones first.
 *
 * @param values the most frequent values
 * @param size the number of all values
 * @param address the page with all values
 */
public record FacetView(Facet facet, List<FacetOption> values, int size, String address) {

	/**
	 * A value and its label, with the number of conversations that a click leaves, or
	 * adds where a second value widens the list, and the addresses for choosing and
	 * excluding it; null if it cannot be excluded.
	 */
	public record FacetOption(String code, String label, long count, boolean chosen, boolean adds, String address,
			@Nullable String excludeAddress, long excludeCount) {

		/** Tests if the list offers to exclude it. */
		public boolean isExcludable() {
			return !this.chosen && !this.adds && this.excludeAddress != null && this.excludeCount > 0;
		}

	}

	/** The same facet with its values by these names. */
	FacetView sortedBy(Function<FacetOption, String> name) {
		var sorted = this.values.stream().sorted(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER)).toList();
		return new FacetView(this.facet, sorted, this.size, this.address);
	}

	public String key() {
		return "facet." + this.facet.field();
	}

	/** Tells if there are more values than these. */
	public boolean isCut() {
		return this.values.size() < this.size;
	}

}
