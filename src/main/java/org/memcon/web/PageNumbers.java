package org.memcon.web;

/**
 * Reads the number of a page in an address.
 */
public final class PageNumbers {

	private PageNumbers() {
	}

	public static int of(String typed) {
		if (!typed.matches("[1-9]\\d{0,6}")) {
			throw new NotFoundException("error.404.page");
		}
		return Integer.parseInt(typed);
	}

}
