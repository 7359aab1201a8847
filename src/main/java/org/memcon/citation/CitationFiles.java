package org.memcon.citation;

import java.io.IOException;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import org.springframework.stereotype.Component;

/**
 * Writes citations into files for other programs.
 */
@Component
public class CitationFiles {

	private final CitationPrinter printer;

	CitationFiles(CitationPrinter printer) {
		this.printer = printer;
	}

	/** Begins a file that grows by one citation at a time. */
	public CitationFile begin(CitationFormat format, Appendable out) throws IOException {
		out.append(format.opening());
		return new CitationFile(this, format, out);
	}

	/** A file of one citation. */
	String of(CitationFormat format, CiteBox box) {
		return format.opening() + entry(format, box.record(), box.pinpoint()) + format.closing();
	}

	String entry(CitationFormat format, Citable record, Pinpoint pinpoint) {
		return switch (format) {
			case RIS -> Ris.of(record, pinpoint);
			case BIBTEX -> Bibtex.of(record, pinpoint);
			case CSL_JSON -> json(record, pinpoint);
			case TEXT -> PlainTextCitations.of(new CiteBox(record, pinpoint, this.printer));
		};
	}

	private static String json(Citable record, Pinpoint pinpoint) {
		return CslItemMapper.fileItem(record, pinpoint)
			.toJson(new StringJsonBuilderFactory().createJsonBuilder())
			.toString();
	}

}
