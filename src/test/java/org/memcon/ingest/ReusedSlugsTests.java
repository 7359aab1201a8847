package org.memcon.ingest;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slugs that one record had after another, as in a volume where each document gets the
 * number of the next.
 */
class ReusedSlugsTests extends SmallVolumeTestCase {

	private static final FrusVolumeFixture MOVED_ON = VOLUME.renumbered(1);

	private static final String WORDS = """
			select c.slug || ': ' || t.text from turns t join conversations c on c.id = t.conversation_id
			where t.text like 'Words%' order by c.slug""";

	@Test
	void whatWasPrunedUnderASlugComesBackUnderItThoughAnotherHadItBefore() {
		takeIn(MOVED_ON);
		takeIn(MOVED_ON.without("d2"));
		assertThat(this.ingestTestArchive.strings("select slug from withdrawals")).containsExactly("frus-small-d2");

		assertThat(takeIn(MOVED_ON)).as(this.output.toString()).isTrue();
		assertThat(this.ingestTestArchive.strings(WORDS)).containsExactly("frus-small-d2: Words of document 1.",
				"frus-small-d3: Words of document 2.", "frus-small-d4: Words of document 3.");
		assertThat(this.ingestTestArchive.strings(FORMER)).containsExactlyInAnyOrder("frus-small-d1 -> frus-small-d2",
				"frus-small-d2 -> frus-small-d3", "frus-small-d3 -> frus-small-d4");
		assertThat(this.ingestTestArchive.count("withdrawals")).isZero();
	}

	@Test
	void whatACuratorWithdrewUnderASlugStaysOutThoughAnotherHadItBefore() {
		takeIn(MOVED_ON);
		this.ingestTestArchive.curation().withdraw("frus-small-d2", "Not ours.");

		assertThat(takeIn(MOVED_ON.with("d4", "Words that are other."))).as(this.output.toString()).isTrue();
		assertThat(this.ingestTestArchive.strings(WORDS)).containsExactly("frus-small-d3: Words of document 2.",
				"frus-small-d4: Words that are other.");
	}

	@Test
	void aRecordGetsTheSlugOfOneThatIsGoneWithAnchorsThatBothHad() {
		takeIn(VOLUME.with("d2", ""));
		takeIn(VOLUME.with("d2", "").without("d1"));

		var next = new FrusVolumeFixture("frus-small", Map.of("d1", "", "d3", "Words of document 3."),
				Map.of("d1", "frus-small-d2"));
		assertThat(takeIn(next)).as(this.output.toString()).isTrue();
		assertThat(this.ingestTestArchive.strings(FORMER)).containsExactly("frus-small-d2 -> frus-small-d1");
		assertThat(this.ingestTestArchive.count("withdrawals")).isZero();
	}

	@Test
	void whatWasPrunedLeadsOnAsSoonAsItsSourceSaysWhither() {
		takeIn(VOLUME.without("d1").with("d9", "Words of document 1."));
		assertThat(this.ingestTestArchive.count("withdrawals")).isOne();

		var named = VOLUME.without("d1").with("d9", "Words of document 1.");
		takeIn(new FrusVolumeFixture(named.id(), named.documents(), Map.of("d9", "frus-small-d1")));

		assertThat(this.ingestTestArchive.strings(FORMER)).containsExactly("frus-small-d1 -> frus-small-d9");
		assertThat(this.ingestTestArchive.count("withdrawals")).isZero();
	}

	@Test
	void whereTheFirstBecomesTheLastTheOthersMoveUp() {
		var documents = new LinkedHashMap<String, String>();
		documents.put("d1", "Words of document 2.");
		documents.put("d2", "Words of document 3.");
		documents.put("d4", "Words of document 1.");

		assertThat(takeIn(new FrusVolumeFixture("frus-small", documents,
				Map.of("d1", "frus-small-d2", "d2", "frus-small-d3", "d4", "frus-small-d1"))))
			.as(this.output.toString())
			.isTrue();
		assertThat(this.ingestTestArchive.strings(FORMER)).containsExactly("frus-small-d1 -> frus-small-d4",
				"frus-small-d2 -> frus-small-d1", "frus-small-d3 -> frus-small-d2");
	}

	@Test
	void theNumberOfADocumentThatIsGoneIsFreeWhenItsWithdrawalIsLifted() {
		var next = new FrusVolumeFixture("frus-small",
				Map.of("d1", "Words of document 2.", "d2", "Words of document 3."),
				Map.of("d1", "frus-small-d2", "d2", "frus-small-d3"));
		assertThat(takeIn(next)).isFalse();

		this.ingestTestArchive.curation().withdraw("frus-small-d1", "Gone.");
		this.ingestTestArchive.curation().lift("frus-small-d1");

		assertThat(takeIn(next)).as(this.output.toString()).isTrue();
		assertThat(this.ingestTestArchive.strings(FORMER)).containsExactly("frus-small-d2 -> frus-small-d1",
				"frus-small-d3 -> frus-small-d2");
	}

}
