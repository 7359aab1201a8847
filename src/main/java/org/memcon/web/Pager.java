package org.memcon.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The pages of a long list: the present one, and the addresses of the pages around it.
 */
public record Pager(int number, int size, long total, IntFunction<String> addresses) {

	private static final int AROUND = 2;

	/** A page one can turn to. */
	public record PagerLink(int number, String address, boolean current) {
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

	private String address(int page) {
		return this.addresses.apply(page);
	}

}
