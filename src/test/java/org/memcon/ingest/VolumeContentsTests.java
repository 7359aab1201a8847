package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.draft.ReadingOptions;
import org.memcon.ingest.store.SourceOrigin;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class VolumeContentsTests extends SmallVolumeTestCase {

	private static final String CONTENTS = """
			select p.ordinal || ' ' || p.name || coalesce(' -> ' || c.slug, '') from volume_parts p
			left join conversations c on c.id = p.conversation_id order by p.collection_id, p.ordinal""";

	@Test
	void contentsLeadToTheRecords() {
		assertThat(contents()).containsExactly("1 comp1", "2 frus-small-d1 -> frus-small-d1",
				"3 frus-small-d2 -> frus-small-d2", "4 frus-small-d3 -> frus-small-d3");
	}

	@Test
	void contentsAreReplacedWithTheirVolume() {
		takeIn(VOLUME.without("d2").with("d4", "Another."));

		assertThat(contents()).containsExactly("1 comp1", "2 frus-small-d1 -> frus-small-d1",
				"3 frus-small-d3 -> frus-small-d3", "4 frus-small-d4 -> frus-small-d4");
	}

	@Test
	void contentsThatChangeAloneMakeANewStateOfTheArchive() {
		var file = VOLUME.in(this.folder);

		takeIn(otherwise(file, "<!-- the same --><head>All</head>"));
		assertThat(this.ingestTestArchive.count("accessions where source_file = 'contents/frus-small'")).isOne();
		takeIn(otherwise(file, "<head>All of them</head>"));

		assertThat(this.ingestTestArchive.count("accessions where source_file = 'contents/frus-small'")).isEqualTo(2);
		assertThat(this.ingestTestArchive.strings("select heading from volume_parts where name = 'comp1'"))
			.containsExactly("All of them");
	}

	@Test
	void documentThatLeavesTheArchiveStaysInTheContents() {
		this.ingestTestArchive.accession()
			.withdraw("frus-small-d2", new SourceOrigin("frus-small", "frus-small.xml", "0"), "A reason.");

		assertThat(contents()).contains("3 frus-small-d2", "4 frus-small-d3 -> frus-small-d3");
	}

	@Test
	void documentsThatAreNotImportedAreInTheContents() {
		var telegrams = FrusVolumeFixture.of("frus-others", 2);
		var file = telegrams.in(this.folder);
		replace(file, "(?s)Memorandum of Conversation(?!.*Memorandum of Conversation)", "Telegram");

		takeIn(new IngestOptions(List.of(file), null, Long.MAX_VALUE, false, false, null, ReadingOptions.DEFAULT));

		assertThat(contents()).endsWith("1 comp1", "2 frus-others-d1 -> frus-others-d1", "3 frus-others-d2");
	}

	@Test
	void renamedRecordIsFoundUnderItsFormerName() {
		JdbcClient.create(this.ingestTestArchive.dataSource())
			.sql("update conversations set slug = 'another-name' where slug = 'frus-small-d1'")
			.update();
		assertThat(contents()).contains("2 frus-small-d1 -> another-name");
	}

	@Test
	void brokenFileLeavesTheContents() {
		var file = VOLUME.without("d1").in(this.folder);
		replace(file, "</body>.*", "");

		assertThat(takeIn(instructions(file))).isFalse();

		assertThat(contents()).hasSize(4);
	}

	@Test
	void otherCollectionAndADryRunGetNoContents() {
		var file = FrusVolumeFixture.of("frus-others", 1).in(this.folder);

		takeIn(new IngestOptions(List.of(file), "chosen", Long.MAX_VALUE, false, false, null, ReadingOptions.DEFAULT));
		takeIn(new IngestOptions(List.of(file), null, Long.MAX_VALUE, false, false, null,
				new ReadingOptions(true, "eng", null, true)));

		assertThat(contents()).hasSize(4);
	}

	private List<String> contents() {
		return this.ingestTestArchive.strings(CONTENTS);
	}

	private static IngestOptions otherwise(Path file, String heading) {
		replace(file, "<head>All</head>", heading);
		return instructions(file);
	}

	private static void replace(Path file, String expression, String replacement) {
		try {
			Files.writeString(file, Files.readString(file).replaceFirst(expression, replacement));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
