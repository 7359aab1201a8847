package org.memcon.exchange.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.draft.Checksum;
import org.memcon.ingest.store.IngestedPapers;
import org.memcon.web.RetryLaterException;
import org.mockito.Mockito;
import org.yaml.snakeyaml.Yaml;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

@SeededArchiveWithPapers
class ArchiveControllerTests {

	private static final CSVFormat READ = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	BagExporter archive;

	@Autowired
	SqliteExporter sqlite;

	@Test
	void zipHasItsNameAndNoValidator() {
		var answer = this.mvc.get().uri("/archive.zip").exchange();

		assertThat(answer).hasStatusOk().hasContentType("application/zip");
		assertThat(answer.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"memcon-archive.zip\"");
		assertThat(answer.getResponse().getHeader("ETag")).isNull();
	}

	@Test
	void whoAsksForItsHeadAloneGetsNothingPacked() {
		var answer = this.mvc.head().uri("/archive.zip").exchange();

		assertThat(answer).hasStatusOk().hasContentType("application/zip");
		assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
	}

	@Test
	void packedTwiceItIsTheSameWhoeverAsks() throws IOException {
		var asked = this.mvc.get().uri("/archive.zip").header("Host", "reader.example").exchange();
		var again = new ByteArrayOutputStream();

		this.archive.pack(again);
		assertThat(again.toByteArray()).isEqualTo(asked.getResponse().getContentAsByteArray());
	}

	@Test
	void everyChecksumIsTrueAndEveryFileHasOne() throws IOException {
		var files = files();
		var manifest = checksums(files, "manifest-sha256.txt");
		var tags = checksums(files, "tagmanifest-sha256.txt");

		assertThat(files.keySet()).filteredOn((it) -> it.startsWith("data/"))
			.containsExactlyElementsOf(manifest.keySet());
		assertThat(tags).containsOnlyKeys("bagit.txt", "bag-info.txt", "manifest-sha256.txt");
		manifest.forEach((path, checksum) -> assertThat(Checksum.of(files.get(path))).isEqualTo(checksum));
		tags.forEach((path, checksum) -> assertThat(Checksum.of(files.get(path))).isEqualTo(checksum));
		assertThat(text(files, "bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
		assertThat(text(files, "bag-info.txt")).containsPattern("(?m)^Bagging-Date: \\d{4}-\\d{2}-\\d{2}$");
		assertThat(text(files, "bag-info.txt"))
			.contains("Payload-Oxum: " + manifest.keySet().stream().mapToLong((it) -> files.get(it).length).sum() + "."
					+ manifest.size() + "\n");
	}

	@Test
	void everyRecordIsThereInTeiAndInTheTables() throws IOException {
		var files = files();
		var slugs = rows(files, "conversations").stream().map((row) -> row.get("slug")).toList();

		assertThat(slugs).hasSize(13).isSorted().contains(IngestedPapers.CALL, IngestedPapers.LETTER);
		assertThat(rows(files, "conversations")).allSatisfy(
				(row) -> assertThat(text(files, "data/tei/" + row.get("collection") + "/" + row.get("slug") + ".xml"))
					.contains("<TEI ", row.get("slug")));
		assertThat(files).containsKey("data/tei/papers/" + IngestedPapers.CALL + ".summary.xml");
		assertThat(rows(files, "pages").stream().map((row) -> row.get("conversation")).distinct()).isEqualTo(slugs);
	}

	@Test
	void doubtOfAMachineStandsBesideTheNames() throws IOException {
		var records = rows(files(), "conversations");

		assertThat(records).filteredOn((row) -> row.get("slug").equals(IngestedPapers.CALL))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.get("participants").split("; ")).hasSize(2);
				assertThat(row.get("participants_certainty")).isEqualTo("high; low");
			});
		assertThat(records).filteredOn((row) -> row.get("slug").equals("2001-06-16-bush-putin-memcon"))
			.extracting((row) -> row.get("participants_certainty"))
			.containsExactly("");
	}

	@Test
	void tablesTellWhatThePagesDo() throws IOException {
		var files = files();

		assertThat(rowsOf(files, "turns", IngestedPapers.CALL)).extracting((row) -> row.get("text"))
			.containsExactly("Good morning. [2 lines not declassified]", "About Iraq: (b)(1) and the wine.",
					"Good bye.", "They spoke of wine.");
		assertThat(rowsOf(files, "turns", IngestedPapers.CALL)).extracting((row) -> row.get("participant"))
			.startsWith("doe-jane", "roe-john");
		assertThat(rowsOf(files, "redactions", IngestedPapers.CALL)).extracting((row) -> row.get("exemptions"))
			.containsExactly("", "", "foia-b1");
		assertThat(rowsOf(files, "headings", IngestedPapers.CALL)).extracting((row) -> row.get("assigned_by"))
			.containsExactlyInAnyOrder("source", "machine");
		assertThat(rowsOf(files, "pages", IngestedPapers.CALL)).extracting((row) -> row.get("facsimile_sha256"))
			.anyMatch((it) -> it.matches("[0-9a-f]{64}"));
		assertThat(rows(files, "topics")).extracting((row) -> row.get("slug")).contains("abm-treaty");
		assertThat(rows(files, "sources")).extracting((row) -> row.get("source"))
			.containsAll(rows(files, "cited-sources").stream().map((row) -> row.get("source")).toList());
	}

	@Test
	void citationFileSaysHowToCiteTheArchive() throws IOException {
		Map<String, Object> citation = new Yaml().load(text(files(), "data/CITATION.cff"));

		assertThat(citation).containsEntry("cff-version", "1.2.0")
			.containsEntry("type", "dataset")
			.containsEntry("authors", List.of(Map.of("name", "Memcon")))
			.containsKeys("message", "title", "date-released")
			.doesNotContainKey("url");
		assertThat((String) citation.get("date-released")).matches("\\d{4}-\\d{2}-\\d{2}");
	}

	@Test
	void whoComesThirdIsToldToComeAgain() throws Exception {
		var packing = Mockito.mock(BagExporter.class);
		var bothIn = new CountDownLatch(ArchiveController.MAX_DOWNLOADS);
		var done = new CountDownLatch(1);
		Mockito.when(packing.pack(Mockito.any())).then((call) -> {
			bothIn.countDown();
			done.await();
			return 0;
		});
		var controller = new ArchiveController(packing, this.sqlite);
		var others = Executors.newFixedThreadPool(ArchiveController.MAX_DOWNLOADS);
		List<Future<?>> packed = new ArrayList<>();
		for (var i = 0; i < ArchiveController.MAX_DOWNLOADS; i++) {
			packed.add(others.submit(() -> ask(controller)));
		}
		bothIn.await();

		var third = new MockHttpServletResponse();
		third.setHeader("Content-Security-Policy", "default-src 'none'");
		assertThatExceptionOfType(RetryLaterException.class)
			.isThrownBy(() -> controller.bag(new MockHttpServletRequest("GET", "/archive.zip"), third));
		assertThat(third.getHeaderNames()).containsExactly("Content-Security-Policy");
		done.countDown();
		for (var one : packed) {
			one.get();
		}
		assertThat(ask(controller).getStatus()).isEqualTo(200);
		others.shutdown();
	}

	@Test
	void whoIsCutOffLosesThePlace() throws Exception {
		var slow = Mockito.mock(BagExporter.class);
		Mockito.when(slow.pack(Mockito.any())).thenThrow(new IOException("too slow"));
		var controller = new ArchiveController(slow, this.sqlite);

		for (var i = 0; i <= ArchiveController.MAX_DOWNLOADS; i++) {
			assertThatIOException().isThrownBy(() -> ask(controller)).withMessage("too slow");
		}
	}

	@Test
	void zipThatBreaksOffIsNoZip() throws IOException {
		var out = new ByteArrayOutputStream();

		try (var bag = new Bag(out)) {
			bag.add("README.md", "words");
		}
		assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("PK\001\002");
	}

	private static MockHttpServletResponse ask(ArchiveController controller) throws IOException {
		var response = new MockHttpServletResponse();
		controller.bag(new MockHttpServletRequest("GET", "/archive.zip"), response);
		return response;
	}

	private Map<String, byte[]> files() throws IOException {
		var zip = new ByteArrayOutputStream();
		this.archive.pack(zip);
		var files = new LinkedHashMap<String, byte[]>();
		try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
			for (var file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
				assertThat(file.getName()).startsWith("memcon-archive/");
				files.put(file.getName().substring("memcon-archive/".length()), in.readAllBytes());
			}
		}
		return files;
	}

	private static Map<String, String> checksums(Map<String, byte[]> files, String manifest) {
		var checksums = new LinkedHashMap<String, String>();
		text(files, manifest).lines().map((line) -> line.split("  ", 2)).forEach((it) -> checksums.put(it[1], it[0]));
		return checksums;
	}

	private static List<CSVRecord> rowsOf(Map<String, byte[]> files, String table, String slug) throws IOException {
		return rows(files, table).stream().filter((row) -> row.get("conversation").equals(slug)).toList();
	}

	private static List<CSVRecord> rows(Map<String, byte[]> files, String table) throws IOException {
		return READ.parse(new StringReader(text(files, "data/tables/" + table + ".csv").substring(1))).getRecords();
	}

	private static String text(Map<String, byte[]> files, String path) {
		return new String(files.get(path), StandardCharsets.UTF_8);
	}

}
