package org.memcon.search;

/**
 * One way in which the list is narrowed, and the address of the list without it.
 */
public record Chip(String label, boolean excluded, CatalogQuery without) {

	public String address() {
		return this.without.address();
	}

}
