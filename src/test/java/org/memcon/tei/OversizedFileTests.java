package org.memcon.tei;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.draft.Draft;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Files of a gigabyte, made while they are read, end soon and in little memory.
 */
class OversizedFileTests {

	private static final String OPENING = "<TEI><teiHeader><fileDesc><publicationStmt><idno type=\"frus\">v</idno>"
			+ "</publicationStmt></fileDesc></teiHeader><text><body>";

	private static final String DOCUMENT = "<div type=\"document\" xml:id=\"d1\"><p>";

	private static final long GIGABYTE = 1L << 30;

	private static final long READ_AT_MOST = 100_000_000;

	private final Findings findings = new Findings("file.xml");

	static Stream<Arguments> isGivenUpSoon() {
		return Stream.of(arguments("depth", OPENING, "<div>", "nested too deep"),
				arguments("depth in a document", OPENING + DOCUMENT, "<hi>", "nested too deep"),
				arguments("siblings in a document", OPENING + DOCUMENT, "<hi/>", "nodes"),
				arguments("an attribute", OPENING + "<div n=\"", "xxxxxxxx", "longer than"),
				arguments("many attributes", OPENING + "<div ", "a='' ", "more than .1,000. attributes"),
				arguments("a name", OPENING + "<", "xxxxxxxx", "exceeds"),
				arguments("a text in a document", OPENING + DOCUMENT, "words ", "characters"),
				arguments("long attributes in a document", OPENING + DOCUMENT, "<hi n='" + "x".repeat(10_000) + "'/>",
						"characters"),
				arguments("character data in a document", OPENING + DOCUMENT + "<![CDATA[", "words ",
						"characters|longer than"),
				arguments("a comment", OPENING + "<!--", "<x> ", "longer than"),
				arguments("an instruction", OPENING + "<?x ", "<x> ", "longer than"),
				arguments("a DOCTYPE", "<!DOCTYPE TEI [", "<!ENTITY a 'x'>", "longer than|DOCTYPE"),
				arguments("white space before it begins", "", "        ", "longer than"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	@Timeout(60)
	void isGivenUpSoon(String name, String before, String unit, String reason) {
		var source = new RepeatingInputStream(before, unit, GIGABYTE / unit.length(), "");

		assertThat(read(source)).isEmpty();
		assertThat(this.findings.list()).singleElement()
			.extracting(Finding::message)
			.asString()
			.containsPattern(reason);
		assertThat(source.read).isLessThan(READ_AT_MOST);
	}

	@Test
	@Timeout(60)
	void whatIsNotWantedTakesNoRoom() {
		var source = new RepeatingInputStream(OPENING, "<p>a</p><!-- b -->", 2_000_000,
				DOCUMENT + "One.</p></div></body></text></TEI>");

		assertThat(read(source)).hasSize(1);
		assertThat(this.findings.list()).isEmpty();
	}

	private List<Draft> read(InputStream source) {
		var recordingIntake = new RecordingIntake(this.findings);
		new TeiFileReader(TeiFixtures.noNames(), ReadingOptions.ALL_DOCUMENTS, recordingIntake, null).read(source);
		return recordingIntake.drafts();
	}

	/** Some words, then others again and again, then a last few. */
	private static final class RepeatingInputStream extends InputStream {

		private final byte[] units;

		private final byte[] last;

		private ByteArrayInputStream current;

		private long left;

		private long read;

		RepeatingInputStream(String first, String unit, long times, String last) {
			this.current = new ByteArrayInputStream(TeiFixtures.bytes(first));
			this.units = TeiFixtures.bytes(unit.repeat(1000));
			this.left = times / 1000;
			this.last = TeiFixtures.bytes(last);
		}

		@Override
		public int read() {
			var one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0];
		}

		@Override
		public int read(byte[] bytes, int offset, int length) {
			var count = this.current.readNBytes(bytes, offset, length);
			while (count == 0 && this.left >= 0) {
				this.current = new ByteArrayInputStream((this.left-- > 0) ? this.units : this.last);
				count = this.current.readNBytes(bytes, offset, length);
			}
			this.read += count;
			return (count == 0) ? -1 : count;
		}

	}

}
