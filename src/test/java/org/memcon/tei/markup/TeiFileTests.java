package org.memcon.tei.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.Draft;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hostile and broken files end in a finding.
 */
class TeiFileTests {

	private static final String GOOD = TeiFixtures.file("small/corpus/letters/1999-12-30-doe-roe-memcon.xml");

	private final Findings findings = new Findings("file.xml");

	@ParameterizedTest
	@MethodSource
	@Timeout(10)
	void isRefusedWithAFinding(byte[] content) {
		var drafts = TeiFixtures.read(content, this.findings);

		assertThat(drafts).isEmpty();
		assertThat(this.findings.hasErrors()).isTrue();
	}

	static Stream<Named<byte[]>> isRefusedWithAFinding() {
		return Stream.of(named("empty", ""), named("not XML", "%PDF-1.4"), named("cut off", GOOD.substring(0, 700)),
				named("two roots", "<a/><b/>"), named("no document", "<TEI/>"),
				named("a DOCTYPE", withDoctype("", "x")),
				named("an external DTD", withDoctype(" SYSTEM \"http://memcon.invalid/x.dtd\"", "x")),
				named("a parameter entity",
						withDoctype(" [<!ENTITY % p SYSTEM \"http://memcon.invalid/x.dtd\"> %p;]", "x")),
				named("an encoding that is none", "<?xml version=\"1.0\" encoding=\"klingon\"?>" + body()),
				named("another encoding than is declared", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + body()),
				named("an undeclared entity", GOOD.replace("It snowed", "&nbsp;")),
				named("a bomb", withDoctype(bomb(), "&i;")), named("depth", deep(300)),
				named("great depth", deep(100_000)), Named.of("a byte that is no UTF-8",
						GOOD.replace("It snowed", "\u00e9").getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void anExternalEntityIsNeverRead(@TempDir Path directory) throws IOException {
		var secret = Files.writeString(directory.resolve("secret.txt"), "open sesame");

		var drafts = TeiFixtures.read(withDoctype(" [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]", "&e;"),
				this.findings);

		assertThat(drafts).isEmpty();
		assertThat(this.findings.list()).singleElement()
			.asString()
			.isEqualTo("file.xml:1: error: not well-formed XML: a DOCTYPE and its entities are not allowed");
	}

	@Test
	void anInclusionIsNotResolved(@TempDir Path directory) throws IOException {
		var other = Files.writeString(directory.resolve("other.xml"), "<p>open sesame</p>");
		var include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + other.toUri() + "\"/>";

		var drafts = TeiFixtures.read(GOOD.replace("It snowed.", "It snowed." + include), this.findings);

		assertThat(drafts).singleElement().extracting(Draft::toString).asString().doesNotContain("sesame");
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("an inclusion is never followed: " + other.toUri());
	}

	@Test
	void tellsTheLineThatIsNotWellFormed() {
		TeiFixtures.read("<TEI>\n<text>\n<p></div>\n</text></TEI>", this.findings);

		assertThat(this.findings.list()).singleElement().extracting(Finding::line).isEqualTo(3);
	}

	@Test
	void aByteOrderMarkAndCarriageReturnsMakeNoDifference() {
		var expected = TeiFixtures.read(GOOD, this.findings);

		assertThat(TeiFixtures.read("\uFEFF" + GOOD.replace("\n", "\r\n"), this.findings)).isEqualTo(expected);
		assertThat(this.findings.list()).isEmpty();
	}

	@Test
	void characterDataInASectionIsText() {
		var drafts = TeiFixtures.read(GOOD.replace("It snowed.", "<![CDATA[<b>snow</b>]]>"), this.findings);

		assertThat(TeiFixtures.passages(drafts.get(0)).get(0).html()).isEqualTo("<p>&lt;b&gt;snow&lt;/b&gt;</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252" })
	void anEncodingThatIsDeclaredIsRead(String encoding) throws IOException {
		var content = "\uFEFF<?xml version=\"1.0\" encoding=\"%s\"?>%s".formatted(encoding, body())
			.replace("snowed", "ne\u00e9");
		var bytes = (encoding.endsWith("LE") ? content : content.substring(1)).getBytes(encoding);

		assertThat(TeiFixtures.read(bytes, this.findings)).singleElement()
			.satisfies((draft) -> assertThat(TeiFixtures.passages(draft).get(0).text()).contains("ne\u00e9"));
	}

	@Test
	void whatCameWholeBeforeTheFileBreaksIsHandedOut() {
		var drafts = TeiFixtures.read(volume().substring(0, volume().indexOf("Third")), this.findings);

		assertThat(drafts).extracting(Draft::slug).containsExactly("frus1-d1", "frus1-d2");
		assertThat(this.findings.list()).singleElement().satisfies((finding) -> {
			assertThat(finding.line()).isEqualTo(5);
			assertThat(finding.toString()).contains("error: not well-formed XML");
		});
	}

	@Test
	void anInstructionForEditorsMakesNoDifference() {
		assertThat(TeiFixtures.read(
				"<?xml version=\"1.0\"?><?xml-model href=\"http://memcon.invalid/x.rng\"?>" + volume(), this.findings))
			.hasSize(3);
		assertThat(this.findings.list()).isEmpty();
	}

	private static String body() {
		return GOOD.substring(GOOD.indexOf("<TEI"));
	}

	private static String volume() {
		return """
				<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><publicationStmt>
				<idno type="frus">frus1</idno></publicationStmt></fileDesc></teiHeader><text><body>
				<div type="document" xml:id="d1"><head>1. Memcon</head><p>First.</p></div>
				<div type="document" xml:id="d2"><head>2. Memcon</head><p>Second.</p></div>
				<div type="document" xml:id="d3"><head>3. Memcon</head><p>Third.</p></div>
				</body></text></TEI>""";
	}

	private static Named<byte[]> named(String name, String content) {
		return Named.of(name, TeiFixtures.bytes(content));
	}

	private static String withDoctype(String declaration, String text) {
		return GOOD.replace("<TEI", "<!DOCTYPE TEI" + declaration + "><TEI")
			.replace("\n<!DOCTYPE", "<!DOCTYPE")
			.replace("It snowed", text);
	}

	private static String bomb() {
		var entities = new StringBuilder(" [<!ENTITY a \"ha\">");
		for (var c = 'b'; c <= 'i'; c++) {
			entities.append("<!ENTITY %c \"%s\">".formatted(c, ("&" + (char) (c - 1) + ";").repeat(20)));
		}
		return entities.append("]").toString();
	}

	private static String deep(int levels) {
		return GOOD.replace("It snowed.", "<hi>".repeat(levels) + "x" + "</hi>".repeat(levels));
	}

}
