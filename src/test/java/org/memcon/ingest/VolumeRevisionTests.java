package org.memcon.ingest;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SharedFiles;
import org.memcon.draft.ReadingOptions;
import org.memcon.tei.TeiFixtures;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Volumes as they were published once and as they are now: what was cited goes on leading
 * to the same words.
 */
class VolumeRevisionTests {

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	private final StringWriter said = new StringWriter();

	@BeforeEach
	void enterNames() {
		this.ingestTestArchive.names().enter(TeiFixtures.names());
	}

	/** A turn, whole where it stands on several pages, by its place. */
	private record AnchoredPassage(String slug, String anchor, String text) {

		String words() {
			return this.slug + " " + this.text;
		}

		String place() {
			return this.slug + "#" + this.anchor;
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "frus1964-68v14", "frus1969-76v12", "frus1981-88v03" })
	void whatWasCitedGoesOnLeadingToTheSameWords(String volume) {
		takeIn("frus/earlier-revisions/" + volume + ".xml");
		var slugs = slugs();
		var before = unmistakable();

		takeIn("frus/" + volume + ".xml");

		assertThat(slugs()).containsAll(slugs);
		assertThat(this.ingestTestArchive.count("accessions where outcome = 'REMOVED'")).isZero();
		var after = unmistakable();
		before.keySet().retainAll(after.keySet());
		after.keySet().retainAll(before.keySet());
		assertThat(before).hasSizeGreaterThan(1000).containsExactlyInAnyOrderEntriesOf(after);
	}

	/** The places of words that stand only once in their record. */
	private Map<String, String> unmistakable() {
		return placed().stream()
			.collect(Collectors.groupingBy(AnchoredPassage::words))
			.values()
			.stream()
			.filter((same) -> same.size() == 1)
			.map((same) -> same.get(0))
			.collect(Collectors.toMap(AnchoredPassage::words, AnchoredPassage::place, (one, other) -> one,
					HashMap::new));
	}

	private List<AnchoredPassage> placed() {
		return JdbcClient.create(this.ingestTestArchive.dataSource())
			.sql("""
					select slug, anchor, string_agg(text, ' ' order by ordinal) as text
					from (select c.slug, regexp_replace(t.anchor, '-[0-9]+$', '') as anchor, t.text, t.ordinal
					from turns t join conversations c on c.id = t.conversation_id) group by slug, anchor""")
			.query(AnchoredPassage.class)
			.list();
	}

	private List<String> slugs() {
		return this.ingestTestArchive.strings("select slug from conversations");
	}

	private void takeIn(String file) {
		this.ingestTestArchive.ingestion()
			.takeIn(new IngestOptions(List.of(SharedFiles.file(file)), null, Long.MAX_VALUE, false, false, null,
					ReadingOptions.ALL_DOCUMENTS),
					new IngestSummary(IngestReport.none(), new PrintWriter(this.said, true)));
	}

}
