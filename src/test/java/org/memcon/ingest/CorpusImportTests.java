package org.memcon.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.ingest.input.Corpus;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusImportTests {

	private static final String CALL = "corpus/letters/1999-01-02-doe-roe-telcon.xml";

	private static final String WALK = "corpus/letters/1999-12-30-doe-roe-memcon.xml";

	@TempDir
	private Path directory;

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	@BeforeEach
	void takeInTheSmallCorpus() throws IOException {
		FileSystemUtils.copyRecursively(new ClassPathResource("org/memcon/ingest/small").getFile().toPath(),
				this.directory);
		takeIn();
	}

	@Test
	void takesInNamesCollectionsAndConversations() {
		assertThat(this.ingestTestArchive.strings("select slug from conversations order by chronology"))
			.containsExactly("1999-01-02-doe-roe-telcon", "1999-12-30-doe-roe-memcon");
		assertThat(this.ingestTestArchive.strings(
				"""
						select title || '|' || publisher || '|' || published_on || '|' || address || '|' || rights || '|' || description
						from collections"""))
			.containsExactly(
					"""
							Two conversations|An Archive|2020-02-29|https://archive.example/|\
							<p>Free to use. <small class="cited">(<a href="https://agency.example/1">Agency</a>, 3 January 1999)</small></p>|\
							<p>What was <em>released</em>.</p>""");
		assertThat(this.ingestTestArchive
			.strings("select t.slug || ' below ' || b.slug from topics t join topics b on b.id = t.broader_id"))
			.containsExactly("tariffs below trade");
		assertThat(outcomes()).containsExactly("ENTERED 1999-01-02-doe-roe-telcon",
				"ENTERED 1999-12-30-doe-roe-memcon");
	}

	@Test
	void anUnchangedCorpusChangesNothing() {
		var before = this.ingestTestArchive.strings("select id || checksum from conversations order by id");

		takeIn();

		assertThat(this.ingestTestArchive.strings("select id || checksum from conversations order by id"))
			.isEqualTo(before);
		assertThat(outcomes()).hasSize(2);
	}

	@Test
	void changedNamesAreRegistered() throws IOException {
		replace("authority/sources.xml", "A first report", "The first report");

		takeIn();
		takeIn();

		assertThat(this.ingestTestArchive
			.strings("select outcome from accessions where source_file = 'authority' order by id"))
			.containsExactly("ENTERED", "UPDATED");
	}

	@Test
	void aRefusedFileLeavesTheOldVersionAndTheRestGoesOn() throws IOException {
		replace(CALL, "</body>", "");
		replace(WALK, "It snowed.", "It rained.");

		takeIn();

		assertThat(outcomes()).endsWith("REFUSED -", "UPDATED 1999-12-30-doe-roe-memcon");
		assertThat(this.ingestTestArchive.strings("select findings from accessions where outcome = 'REFUSED'"))
			.singleElement()
			.asString()
			.startsWith(CALL + ":40: error: not well-formed XML: ");
		assertThat(this.ingestTestArchive.strings("select text from turns where anchor = 't1' order by id"))
			.anyMatch((text) -> text.startsWith("She greets Roe"))
			.contains("It rained.");
	}

	@Test
	void aTitleThatIsTooLongIsCutAndRefusesNothing() throws IOException {
		replace(CALL, "<head>A call", "<head>" + "A call ".repeat(300));
		replace(WALK, "It snowed.", "It rained.");

		takeIn();

		assertThat(outcomes()).endsWith("UPDATED 1999-01-02-doe-roe-telcon", "UPDATED 1999-12-30-doe-roe-memcon");
		assertThat(this.ingestTestArchive.strings("select title from conversations where slug like '1999-01-02%'"))
			.singleElement()
			.asString()
			.hasSize(1000)
			.endsWith(" …");
	}

	@Test
	void aTextThatIsTooLongForItsColumnIsCutWithAWarning() throws IOException {
		replace(CALL, "President Doe", "Doe".repeat(200));

		takeIn();

		assertThat(outcomes()).endsWith("UPDATED 1999-01-02-doe-roe-telcon");
		assertThat(this.ingestTestArchive.strings("select findings from accessions where outcome = 'UPDATED'"))
			.containsExactly(CALL + ":20: warning: the name of a speaker is longer than 300 characters and is cut");
	}

	@Test
	void aRefusedFileIsRegisteredOnce() throws IOException {
		replace(CALL, "</body>", "");

		takeIn();
		takeIn();

		assertThat(outcomes()).hasSize(3).endsWith("REFUSED -");
	}

	@Test
	void whatIsNoLongerInTheCorpusIsReportedAndKept() throws IOException {
		Files.delete(this.directory.resolve(WALK));

		takeIn();

		assertThat(outcomes()).endsWith("MISSING 1999-12-30-doe-roe-memcon");
		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(2);
	}

	@Test
	void aSecondFileOfTheSameSlugIsRefused() throws IOException {
		Files.copy(this.directory.resolve(CALL), this.directory.resolve("corpus/letters/2000.xml"));

		takeIn();

		assertThat(outcomes()).hasSize(3).endsWith("REFUSED -");
		assertThat(this.ingestTestArchive.strings("select findings from accessions where outcome = 'REFUSED'"))
			.containsExactly(
					"corpus/letters/2000.xml:20: error: the slug 1999-01-02-doe-roe-telcon was already used in "
							+ CALL);
	}

	@Test
	void aBrokenListOfNamesLeavesTheArchiveAsItWas() throws IOException {
		replace("authority/topics.xml", "</taxonomy>", "");
		replace(WALK, "It snowed.", "It rained.");

		takeIn();

		assertThat(outcomes()).hasSize(2);
		assertThat(this.ingestTestArchive.count("headings")).isPositive();
		assertThat(this.ingestTestArchive
			.strings("select outcome from accessions where source_file = 'authority' order by id"))
			.containsExactly("ENTERED", "REFUSED");
	}

	@Test
	void aFolderWithoutACollectionIsRefusedInWords() throws IOException {
		Files.createDirectory(this.directory.resolve("corpus/loose"));
		Files.move(this.directory.resolve(WALK), this.directory.resolve("corpus/loose/walk.xml"));

		takeIn();

		assertThat(this.ingestTestArchive.strings("select findings from accessions where outcome = 'REFUSED'"))
			.containsExactly("corpus/loose/walk.xml:1: error: its folder has no readable collection.xml");
	}

	@Test
	void warningsAreKeptWithTheirFileAndLine() throws IOException {
		replace(WALK, "topic:weather\"/>", "topic:weather topic:x\"/>");

		takeIn();

		assertThat(this.ingestTestArchive.strings("select findings from accessions where outcome = 'SOURCE_CHANGED'"))
			.containsExactly(WALK + ":5: warning: topic:x is not in the controlled list");
	}

	@Test
	void anEditedNameIsUpdatedInPlace() throws IOException {
		var id = this.ingestTestArchive.strings("select id from participants where slug = 'roe-richard'");
		replace("authority/participants.xml", "Roe, Richard", "Roe, Dick");

		takeIn();

		assertThat(this.ingestTestArchive.strings("select id from participants where name = 'Roe, Dick'"))
			.isEqualTo(id);
	}

	@Test
	void theChecksumChangesWithEveryByte() throws IOException {
		var before = corpus().checksum();

		replace(WALK, "It snowed.", "It snowed!");

		assertThat(corpus().checksum()).isNotEqualTo(before);
	}

	@Test
	void theChecksumChangesWithANameOfAFile() throws IOException {
		var before = corpus().checksum();

		Files.move(this.directory.resolve(WALK), this.directory.resolve("corpus/letters/2000.xml"));

		assertThat(corpus().checksum()).isNotEqualTo(before);
	}

	private Corpus corpus() {
		return new Corpus(this.directory.toUri().toString());
	}

	private void takeIn() {
		this.ingestTestArchive.takeIn(corpus());
	}

	private List<String> outcomes() {
		return this.ingestTestArchive.strings("select outcome || ' ' || coalesce(slug, '-') from accessions "
				+ "where source_file <> 'authority' order by id");
	}

	private void replace(String file, String old, String replacement) throws IOException {
		var path = this.directory.resolve(file);
		var text = Files.readString(path);
		assertThat(text).contains(old);
		Files.writeString(path, text.replace(old, replacement));
	}

}
