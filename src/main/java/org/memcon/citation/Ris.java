package org.memcon.citation;

import org.jspecify.annotations.Nullable;

/**
 * A citation as RIS, one tag a line, for reference managers. A line break within a value
 * becomes a space, so that no value begins a line.
 */
final class Ris {

	private static final String END = "\r\n";

	private final StringBuilder lines = new StringBuilder();

	private Ris() {
	}

	static String of(CiteBox citation) {
		var record = citation.record();
		var pinpoint = citation.pinpoint();
		var ris = new Ris();
		var volume = record.volume();
		var date = CitedDate.of(record.dateline());
		ris.add("TY", (volume != null) ? "CHAP" : "MANSCPT");
		ris.add("ID", pinpoint.key(record.key()));
		ris.add("TI", record.title());
		ris.add("ST", record.shortTitle());
		if (volume != null) {
			ris.add(volume);
			ris.add("SP", pinpoint.pageCited());
		}
		else {
			ris.add("PY", date.year());
			ris.add("DA", date.ris());
			ris.add("CY", record.dateline().place());
			ris.add("M3", record.basisWords());
		}
		ris.add("DB", record.repository());
		ris.add("AV", record.location());
		ris.add("DP", Citable.ARCHIVE);
		record.participants().forEach((name) -> ris.add("KW", name.authorized()));
		record.topics().forEach((topic) -> ris.add("KW", topic));
		ris.add("N1", CslItemMapper.note(record, pinpoint));
		ris.add("LA", record.language());
		ris.add("UR", citation.permanentAddress());
		return ris.lines + "ER  - " + END;
	}

	private void add(PublishedVolume volume) {
		add("T2", volume.title());
		volume.imprint().editorNames().forEach((name) -> add("A2", name));
		add("PB", volume.imprint().publisher());
		add("CY", volume.imprint().publicationPlace());
		add("PY", volume.year());
		add("VL", volume.number());
	}

	private void add(String tag, @Nullable String value) {
		var line = (value != null) ? value.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip() : "";
		if (!line.isEmpty()) {
			this.lines.append(tag).append("  - ").append(line).append(END);
		}
	}

}
