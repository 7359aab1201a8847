package org.memcon.paper.scan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The areas of a scanned page that are withheld; each becomes a redaction in the text.
 */
record WithheldAreas(List<WithheldArea> areas) {

	static final WithheldAreas NONE = new WithheldAreas(List.of());

	/** The most words in an empty box: the exemption. */
	private static final int MOST_WORDS = 3;

	/** The points within which text stands above and below. */
	private static final double AROUND = 40;

	/**
	 * Those that withhold something of the text: what lies beside it is a shadow, and a
	 * box with text in it is a frame.
	 */
	WithheldAreas of(Sheet sheet) {
		return new WithheldAreas(this.areas.stream()
			.filter((area) -> !area.isStrip())
			.filter((area) -> sheet.words().mapToDouble(TypedWord::base).anyMatch((base) -> base > area.top() - AROUND)
					&& sheet.words().mapToDouble(TypedWord::base).anyMatch((base) -> base < area.bottom() + AROUND))
			.filter((area) -> !area.isBox() || sheet.words().filter(area::contains).count() <= MOST_WORDS)
			.toList());
	}

	/** Puts redactions in the place of what was read there. */
	Sheet redacted(Sheet sheet) {
		var bases = sheet.lines().stream().map(TypedLine::base).toList();
		var kept = sheet.words()
			.filter((word) -> this.areas.stream().noneMatch((area) -> !area.isBox() && area.contains(word)));
		var redactions = this.areas.stream().flatMap((area) -> area.redactions(bases).stream());
		return sheet.with(LineBuilder.of(Stream.concat(kept, redactions).toList()));
	}

	/** The page without the bars; the page itself if there are none. */
	RenderedPage erased(RenderedPage page) {
		var bars = this.areas.stream().filter((area) -> !area.isBox()).toList();
		if (bars.isEmpty()) {
			return page;
		}
		var erased = new RenderedPage(page.grey());
		bars.forEach((area) -> area.erase(erased.image()));
		return erased;
	}

	String places() {
		return this.areas.stream().map(WithheldArea::place).collect(Collectors.joining("; "));
	}

}
