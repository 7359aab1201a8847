package org.memcon.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The pages of a long list: the present one, and the addresses of the pages around it.
 */
public record Pager(int number, int size, long total, IntFunction<String> addresses) {

	public static final int MAX_PAGE = 100_000;

	private static final int AROUND = 2;

	/** A page one can turn to. */
	public record PagerLink(int number, String address, boolean current) {
	}

	/** The pages of the list at an address; one beyond the last is not found. */
	public static Pager of(String address, int number, int size, long total) {
		var pager = new Pager(number, size, total, (page) -> (page == 1) ? address : address + "?page=" + page);
		if (number > pager.last()) {
			throw new NotFoundException("error.404.list");
		}
		return pager;
	}

	/** The number of a page of a list, the first if none is typed. */
	public static int parsePage(String typed) {
		return parseNumber(typed, 1, MAX_PAGE, "error.400.page");
	}

	/**
	 * A number from one to a maximum, with a default if none is typed.
	 * @param problem the message key of the error if something else is typed
	 */
	public static int parseNumber(String typed, int defaultValue, int max, String problem) {
		if (typed.isBlank()) {
			return defaultValue;
		}
		if (!typed.matches("[1-9]\\d{0,5}") || Integer.parseInt(typed) > max) {
			throw new BadRequestException(problem);
		}
		return Integer.parseInt(typed);
	}

	public int last() {
		return (int) Math.max(1, (this.total + this.size - 1) / this.size);
	}

	public boolean isNeeded() {
		return last() > 1;
	}

	public @Nullable String previous() {
		return (this.number > 1) ? address(this.number - 1) : null;
	}

	public @Nullable String next() {
		return (this.number < last()) ? address(this.number + 1) : null;
	}

	public long from() {
		return (this.total == 0) ? 0 : (long) (this.number - 1) * this.size + 1;
	}

	public long to() {
		return Math.min(this.total, (long) this.number * this.size);
	}

	/** The first page, the last, and those around this one. */
	public List<PagerLink> links() {
		return IntStream
			.concat(IntStream.of(1, last()),
					IntStream.rangeClosed(Math.max(1, this.number - AROUND), Math.min(last(), this.number + AROUND)))
			.distinct()
			.sorted()
			.mapToObj((page) -> new PagerLink(page, address(page), page == this.number))
			.toList();
	}

	/** The address of this page. */
	public String address() {
		return address(this.number);
	}

	private String address(int page) {
		return this.addresses.apply(page);
	}

}
