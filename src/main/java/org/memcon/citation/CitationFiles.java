package org.memcon.citation;

import java.io.IOException;
import java.util.stream.Collectors;

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
		return new CitationFile(format, out);
	}

	/** A file of one citation. */
	String of(CitationFormat format, CiteBox box) {
		return format.opening() + entry(format, box.record(), box.pinpoint()) + format.closing();
	}

	private String entry(CitationFormat format, Citable record, Pinpoint pinpoint) {
		return switch (format) {
			case RIS -> Ris.of(record, pinpoint);
			case BIBTEX -> Bibtex.of(record, pinpoint);
			case CSL_JSON -> json(record, pinpoint);
			case TEXT -> text(new CiteBox(record, pinpoint, this.printer));
		};
	}

	private static String json(Citable record, Pinpoint pinpoint) {
		return CslItemMapper.fileItem(record, pinpoint)
			.toJson(new StringJsonBuilderFactory().createJsonBuilder())
			.toString();
	}

	private static String text(CiteBox box) {
		var styles = box.citations().stream().map(CitationFiles::text).collect(Collectors.joining());
		return box.record().title() + "\n\n" + styles + box.permanentAddress() + "\n";
	}

	private static String text(PrintedCitation citation) {
		return citation.style().label() + "\n" + citation.inPlaceText() + "\n" + citation.inListText() + "\n\n";
	}

	/**
	 * A file of citations while it is written. One that breaks off is not ended, so that
	 * it does not look complete.
	 */
	public final class CitationFile {

		private final CitationFormat format;

		private final Appendable out;

		private boolean empty = true;

		private CitationFile(CitationFormat format, Appendable out) {
			this.format = format;
			this.out = out;
		}

		public void add(Citable record) throws IOException {
			if (!this.empty) {
				this.out.append(this.format.separator());
			}
			this.out.append(entry(this.format, record, Pinpoint.WHOLE));
			this.empty = false;
		}

		/** Ends the file when all of it is written. */
		public void end() throws IOException {
			this.out.append(this.format.closing());
		}

	}

}
