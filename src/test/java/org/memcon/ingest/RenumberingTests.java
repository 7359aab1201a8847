package org.memcon.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.memcon.draft.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A volume whose documents get other numbers, as fifty-two volumes of <cite>Foreign
 * Relations</cite> did at once.
 */
class RenumberingTests extends SmallVolumeTestCase {

	private static final String PLACES = """
			select c.id || ' ' || t.anchor || ' ' || t.text from turns t join conversations c on c.id = t.conversation_id
			order by c.id, t.ordinal""";

	@Test
	void recordsKeepTheirNumbersTheirAnchorsAndTheirOldAddresses() {
		var places = this.ingestTestArchive.strings(PLACES);

		assertThat(takeIn(VOLUME.renumbered(10))).as(this.output.toString()).isTrue();
		assertThat(this.ingestTestArchive.strings(PLACES)).isEqualTo(places);
		assertThat(this.ingestTestArchive.strings(FORMER)).containsExactly("frus-small-d1 -> frus-small-d11",
				"frus-small-d2 -> frus-small-d12", "frus-small-d3 -> frus-small-d13");
		assertThat(this.ingestTestArchive.count("withdrawals")).isZero();
		assertThat(this.output.toString()).contains("0 added, 3 updated").doesNotContain("no longer in their source");
	}

	@Test
	void aSecondTimeChangesNothing() {
		takeIn(VOLUME.renumbered(10));
		var before = this.ingestTestArchive.content();

		assertThat(takeIn(VOLUME.renumbered(10))).isTrue();
		assertThat(this.ingestTestArchive.content()).isEqualTo(before);
	}

	@Test
	void theRecordsStandInTimeUnderTheirNewSlugs() {
		takeIn(VOLUME.renumbered(10));

		assertThat(this.ingestTestArchive.strings("select chronology from conversations order by chronology"))
			.containsExactly("1969-03-01T00:00|frus-small-d11", "1969-03-01T00:00|frus-small-d12",
					"1969-03-01T00:00|frus-small-d13");
	}

	@Test
	void anOlderRevisionIsReadAsTheRecordsThatAreThere() {
		takeIn(VOLUME.renumbered(10));

		assertThat(takeIn(VOLUME.with("d1", "Older words."))).isTrue();
		assertThat(slugs()).containsExactly("frus-small-d11", "frus-small-d12", "frus-small-d13");
		assertThat(this.ingestTestArchive.strings("select text from turns")).contains("Older words.");
	}

	@Test
	void severalRenumberingsLeadOnInOneStep() {
		takeIn(VOLUME.renumbered(10));

		takeIn(VOLUME.renumbered(20));

		assertThat(slugs()).containsExactly("frus-small-d21", "frus-small-d22", "frus-small-d23");
		assertThat(this.ingestTestArchive.strings(FORMER)).startsWith("frus-small-d1 -> frus-small-d21",
				"frus-small-d11 -> frus-small-d21");
	}

	@Test
	void whereEachDocumentGetsTheNumberOfTheNextAllMoveOn() {
		var places = this.ingestTestArchive.strings(PLACES);

		assertThat(takeIn(VOLUME.renumbered(1))).as(this.output.toString()).isTrue();
		assertThat(slugs()).containsExactly("frus-small-d2", "frus-small-d3", "frus-small-d4");
		assertThat(this.ingestTestArchive.strings(PLACES)).isEqualTo(places);
	}

	@Test
	void aLaterRevisionOfWhatMovedOnIsTakenIn() {
		takeIn(VOLUME.renumbered(1));

		assertThat(takeIn(VOLUME.renumbered(1).with("d4", "Last words."))).as(this.output.toString()).isTrue();
		assertThat(this.ingestTestArchive.strings("select slug from former_slugs order by slug"))
			.containsExactly("frus-small-d1", "frus-small-d2", "frus-small-d3");
		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(3);
	}

	@Test
	void aDryRunForeseesIt() {
		var before = this.ingestTestArchive.content();

		takeIn(new IngestOptions(List.of(VOLUME.renumbered(1).in(this.folder)), null, Long.MAX_VALUE, false, false,
				null, new ReadingOptions(false, "eng", null, true)));

		assertThat(this.ingestTestArchive.content()).isEqualTo(before);
		assertThat(this.output.toString()).contains("0 to add, 3 to update")
			.doesNotContain("no longer in their source");
	}

	@Test
	void aRecordCannotBecomeAnother() {
		var two = new FrusVolumeFixture("frus-small", VOLUME.documents(), Map.of("d2", "frus-small-d1"));

		assertThat(takeIn(two)).isFalse();
		assertThat(slugs()).containsExactly("frus-small-d1", "frus-small-d2", "frus-small-d3");
		assertThat(this.output.toString())
			.contains("frus-small-d2 cannot have had the former slug frus-small-d1: that is another record");
	}

	@Test
	void twoRecordsCannotBecomeOne() throws IOException {
		var both = Files.writeString(this.folder.resolve("both.xml"),
				VOLUME.without("d1").without("d2").with("d9", "Both.").xml().replace("</publicationStmt>", """
						<idno type="former" corresp="#d9">frus-small-d1</idno>
						<idno type="former" corresp="#d9">frus-small-d2</idno></publicationStmt>"""));

		assertThat(takeIn(instructions(both))).isFalse();
		assertThat(this.output.toString())
			.contains("frus-small-d9 cannot be two records: frus-small-d1 and frus-small-d2");
		assertThat(slugs()).hasSize(3);
	}

	@Test
	void whatACuratorWithdrewIsPassedOverAndTheRestTakenIn() {
		this.ingestTestArchive.curation().withdraw("frus-small-d2", "Not ours.");

		assertThat(takeIn(VOLUME.with("d1", "Other words."))).isTrue();
		assertThat(slugs()).containsExactly("frus-small-d1", "frus-small-d3");
		assertThat(this.output.toString()).contains("1 skipped: withdrawn by a curator",
				"frus-small-d2 was withdrawn on 2026-02-01: Not ours. (withdraw --lift frus-small-d2 allows it to return)");
	}

	private List<String> slugs() {
		return this.ingestTestArchive.strings("select slug from conversations order by slug");
	}

}
