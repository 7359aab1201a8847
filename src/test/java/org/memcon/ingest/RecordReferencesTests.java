package org.memcon.ingest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * References between the records of a volume, whichever is imported first.
 */
class RecordReferencesTests extends SmallVolumeTestCase {

	private static final String REFERENCES = """
			select c.slug || ' -> ' || coalesce(o.slug, '?') from record_references r
			join conversations c on c.id = r.conversation_id left join conversations o on o.id = r.target_id
			order by 1""";

	private static final String LINK = "See <ref target=\"#d2\">Document 2</ref>.";

	@Test
	void editorsLinkLeadsToTheRecordOfTheDocument() {
		takeIn(VOLUME.with("d1", LINK));

		assertThat(this.ingestTestArchive.strings(REFERENCES)).containsExactly("frus-small-d1 -> frus-small-d2");
	}

	@Test
	void recordThatComesLaterIsFoundThen() {
		takeIn(VOLUME.with("d1", LINK.replace("#d2", "#d4")));
		assertThat(this.ingestTestArchive.strings(REFERENCES)).containsExactly("frus-small-d1 -> ?");

		takeIn(VOLUME.with("d1", LINK.replace("#d2", "#d4")).with("d4", "A new one."));
		assertThat(this.ingestTestArchive.strings(REFERENCES)).containsExactly("frus-small-d1 -> frus-small-d4");
	}

	@Test
	void whatTheTextSaysNoMoreIsForgotten() {
		takeIn(VOLUME.with("d1", LINK));
		takeIn(VOLUME);

		assertThat(this.ingestTestArchive.count("record_references")).isZero();
	}

	@Test
	void recordThatIsRemovedIsMeantNoMore() {
		takeIn(VOLUME.with("d1", LINK));

		this.ingestTestArchive.curation().withdraw("frus-small-d2", "Released by mistake.");

		assertThat(this.ingestTestArchive.strings(REFERENCES)).containsExactly("frus-small-d1 -> ?");
	}

}
