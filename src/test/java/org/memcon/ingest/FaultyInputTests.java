package org.memcon.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.Slug;
import org.memcon.paper.PaperFixtures;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One delivery with a bad file of every kind among good ones, as the command takes it in:
 * each bad one is named with its reason, and none keeps the rest from coming in.
 */
@Timeout(60)
class FaultyInputTests {

	private static final String SECRET = "not for readers";

	private static final List<String> PAGES = List.of("MEMORANDUM OF CONVERSATION\n\nThe President:  Hello.");

	private static final List<String> EMPTY = List.of("empty.xml", "empty.pdf", "empty.txt", "empty.zip");

	@TempDir
	private Path folder;

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	private final StringWriter said = new StringWriter();

	private Path delivery;

	private Path secret;

	@BeforeEach
	void lay() throws IOException {
		this.ingestTestArchive.names().enter(TeiFixtures.names());
		this.delivery = Files.createDirectories(this.folder.resolve("delivery"));
		this.secret = Files.writeString(this.folder.resolve("secret.txt"), SECRET);
		layVolumes();
		layPapers();
		layWildValues();
		layZips();
		for (var name : EMPTY) {
			write(name, new byte[0]);
		}
		write("letter.docx", "PK".getBytes(StandardCharsets.UTF_8));
	}

	private void layVolumes() throws IOException {
		FrusVolumeFixture.of("frus-good", 2).in(this.delivery);
		writeVolume("bomb", "<!DOCTYPE TEI [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
				+ "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "&c;");
		writeVolume("entity", "<!DOCTYPE TEI [<!ENTITY secret SYSTEM \"%s\">]>".formatted(this.secret.toUri()),
				"&secret;");
		writeVolume("include", "",
				"<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"%s\"/>"
					.formatted(this.secret.toUri()));
		writeVolume("deep", "", "<hi>".repeat(100_000) + "</hi>".repeat(100_000));
		var whole = FrusVolumeFixture.of("frus-truncated", 2).xml();
		write("truncated.xml", whole.substring(0, whole.length() - 100).getBytes(StandardCharsets.UTF_8));
		write("latin.xml", FrusVolumeFixture.of("frus-latin", 1).with("d1", "Der Präsident grüßte.").xml(),
				StandardCharsets.ISO_8859_1);
	}

	private void layPapers() throws IOException {
		var good = PaperFixtures.pdf(PAGES);
		write("good.pdf", good);
		write("truncated.pdf", Arrays.copyOf(good, good.length / 2));
		write("latin.txt", "Der Präsident grüßte.", StandardCharsets.ISO_8859_1);
		try (var document = Loader.loadPDF(good)) {
			document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('boo')"));
			document.save(this.delivery.resolve("script.pdf").toFile());
		}
		try (var document = Loader.loadPDF(good)) {
			document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
			document.save(this.delivery.resolve("encrypted.pdf").toFile());
		}
	}

	/** Papers and a volume with values beyond all bounds. */
	private void layWildValues() throws IOException {
		write("wild.txt", "MEMORANDUM OF CONVERSATION\n\nThe President:  Hello\u0007.", StandardCharsets.UTF_8);
		write("wild.yaml", """
				slug: ../../etc
				title: "Half \\uD83D a character"
				date: +999999999-12-31
				collection: {slug: wild, title: "%s", date: +999999999-12-31}
				participants: [%s]
				""".formatted("long ".repeat(1500),
				IntStream.range(0, 1200).mapToObj((number) -> "Roe " + number).collect(Collectors.joining(","))),
				StandardCharsets.UTF_8);
		write("wild.xml",
				FrusVolumeFixture.of("frus-wild", 2).xml().replace("frus\">frus-wild", "frus\">../../<!---->wild"),
				StandardCharsets.UTF_8);
	}

	private void layZips() throws IOException {
		zip("leads-out.zip", "../secret.xml", FrusVolumeFixture.of("frus-out", 1).xml());
		zip("bomb.zip", "swollen.xml", " ".repeat(12 << 20));
		zip("good.zip", "frus-zipped.xml", FrusVolumeFixture.of("frus-zipped", 1).xml());
		write("broken.zip", "no zip".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void eachBadFileIsNamedWithItsReason() {
		assertThat(takeIn()).isFalse();

		assertThat(this.said.toString().replace(this.delivery + "/", "")).contains(
				"bomb.xml:1: error: not well-formed XML: a DOCTYPE and its entities are not allowed",
				"entity.xml:1: error: not well-formed XML: a DOCTYPE and its entities are not allowed",
				"deep.xml:8: error: not well-formed XML: elements are nested too deep",
				"truncated.xml:12: error: not well-formed XML: ", "latin.xml:8: error: not well-formed XML: ",
				"include.xml:8: warning: an inclusion is never followed: ",
				"truncated.pdf:1: error: the PDF is incomplete: its end is missing",
				"encrypted.pdf:1: error: the PDF is encrypted and asks for a password",
				"script.pdf:1: warning: active content was ignored: JavaScript",
				"latin.txt:1: warning: is not UTF-8; it was read as windows-1252",
				"bomb.zip/swollen.xml:1: error: it is larger than allowed when unpacked",
				"leads-out.zip/../secret.xml:1: error: its name leads out of the zip",
				"broken.zip:1: error: the zip cannot be read: ");
		assertThat(this.said.toString().replace(this.delivery + "/", ""))
			.contains(EMPTY.stream().map((name) -> name + ":1: error: the file is empty").toList());
		assertThat(this.said.toString()).contains("skipped: no reader for .docx");
	}

	@Test
	void theGoodOnesComeIn() {
		takeIn();

		assertThat(this.ingestTestArchive.strings("select source_file from conversations")).contains("frus-good.xml",
				"good.pdf", "script.pdf", "latin.txt", "good.zip/frus-zipped.xml");
		assertThat(this.ingestTestArchive.count("conversations where slug like 'frus-good-%'")).isEqualTo(2);
	}

	@Test
	void valuesAreBounded() {
		takeIn();

		assertThat(this.said.toString().replace(this.delivery + "/", "")).contains(
				"wild.txt:1: warning: sidecar: slug cannot be \"../../etc\"",
				"wild.txt:3: warning: sidecar: date cannot be \"+999999999-12-31\"",
				"wild.txt:1: warning: the title of the collection is longer than 500 characters and is cut",
				"wild.txt:1: warning: there are more than 1,000 participants; the others are left out");
		assertThat(this.ingestTestArchive.strings("""
				select c.title || c.chronology || t.text from conversations c join turns t on t.conversation_id = c.id
				""")).contains("Half \uFFFD a character9999-12-31T00:00|wildHello .")
			.noneMatch((it) -> it.contains("999999999") || it.contains("\u0007"));
		assertThat(this.ingestTestArchive.strings("select slug from conversations union select slug from collections"))
			.allMatch(Slug::isSlug)
			.contains("wild", "wild-d1");
	}

	@Test
	void nothingIsReadFromElsewhere() {
		takeIn();

		assertThat(this.ingestTestArchive.content()).doesNotContain(SECRET).doesNotContain("hahahaha");
		assertThat(this.folder.resolve("secret.xml")).doesNotExist();
	}

	@Test
	void nothingIsHalf() {
		takeIn();

		assertThat(this.ingestTestArchive.strings("""
				select c.slug from conversations c where c.page_count <>
				(select count(*) from pages p where p.conversation_id = c.id) or not exists
				(select 1 from turns t where t.conversation_id = c.id)""")).isEmpty();
	}

	private boolean takeIn() {
		var settings = new ArchiveSettings(this.folder.resolve("archive"), Storage.FILE);
		var summary = new IngestSummary(IngestReport.none(), new PrintWriter(this.said, true));
		this.ingestTestArchive.ingestion(settings, PaperFixtures.reader(settings))
			.takeIn(new IngestOptions(List.of(this.delivery), null, Long.MAX_VALUE, false, false, null,
					ReadingOptions.DEFAULT), summary);
		return summary.isClean();
	}

	private void writeVolume(String name, String doctype, String text) throws IOException {
		write(name + ".xml", (doctype + FrusVolumeFixture.of("frus-" + name, 1).with("d1", text).xml()),
				StandardCharsets.UTF_8);
	}

	private void write(String name, String text, Charset charset) throws IOException {
		write(name, text.getBytes(charset));
	}

	private void write(String name, byte[] content) throws IOException {
		Files.write(this.delivery.resolve(name), content);
	}

	private void zip(String zip, String name, String text) throws IOException {
		try (var out = new ZipOutputStream(Files.newOutputStream(this.delivery.resolve(zip)))) {
			out.putNextEntry(new ZipEntry(name));
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}

}
