package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;

import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;

/**
 * Joins the lines over which the name of a speaker is broken: "Secretary of State" and
 * "Powell:" below it.
 */
final class BrokenSpeakerLabels {

	/** Lines further apart, in points, are paragraphs. */
	private static final double GAP = 20;

	private BrokenSpeakerLabels() {
	}

	static Sheet joined(Sheet sheet) {
		var lines = new ArrayList<TypedLine>();
		for (var line : sheet.lines()) {
			var last = lines.size() - 1;
			if (last >= 0 && beginsParagraph(lines, last) && isBroken(lines.get(last), line)) {
				lines.set(last, lines.get(last).and(line));
			}
			else {
				lines.add(line);
			}
		}
		return sheet.with(List.copyOf(lines));
	}

	private static boolean beginsParagraph(List<TypedLine> lines, int index) {
		return index == 0 || lines.get(index).base() - lines.get(index - 1).base() > GAP
				|| lines.get(index - 1).text().matches(".*[.?!)\"”]");
	}

	private static boolean isBroken(TypedLine line, TypedLine next) {
		return next.base() - line.base() < GAP && TypedSpeakerLabel.of(line).isEmpty()
				&& TypedSpeakerLabel.of(line.and(next))
					.filter((label) -> label.isTitled() && label.words() > line.words().size())
					.isPresent();
	}

}
