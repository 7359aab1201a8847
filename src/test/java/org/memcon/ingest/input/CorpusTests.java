package org.memcon.ingest.input;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Participation;
import org.memcon.ingest.CorpusDrafts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The content that the corpus must have.
 */
class CorpusTests {

	@Test
	void elevenFilesAreReadWithoutFindings() {
		assertThat(CorpusDrafts.DRAFTS).hasSize(11);
		assertThat(CorpusDrafts.FINDINGS).isEmpty();
	}

	@Test
	void everyRecordSaysThatItIsAnAbstractAndWhatBroughtItAbout() {
		assertThat(CorpusDrafts.DRAFTS.values()).allSatisfy((draft) -> {
			assertThat(draft.textBasis()).isEqualTo(TextBasis.ABSTRACT);
			assertThat(draft.occasion()).isNotNull();
			assertThat(draft.sourceAddress()).startsWith("https://nsarchive.gwu.edu/");
		});
	}

	@Test
	void everyRecordSaysInThreeSentencesWhatWasSaidAndNamesTheSources() {
		assertThat(CorpusDrafts.DRAFTS.values()).allSatisfy((draft) -> {
			var marked = draft.brief().html().replaceAll("<a class=\"note-ref\"[^>]*>\\d+</a>", "*");
			assertThat(Jsoup.parseBodyFragment(marked).text().split("(?<=[.]\\*?) ")).hasSize(3)
				.allMatch((sentence) -> sentence.contains("*"));
			assertThat(draft.brief().notes()).allMatch((note) -> note.support().evidence() != null)
				.extracting(Note::anchor)
				.first()
				.isEqualTo("b1");
		});
	}

	@ParameterizedTest
	@CsvFileSource(resources = "records.csv", numLinesToSkip = 2)
	void whatIsKnownOfARecordIsInItsFile(String slug, LocalDate date, RecordForm form, LocalTime start, LocalTime end,
			String place, String us, String russia, String staff, String kinds) {
		var draft = CorpusDrafts.DRAFTS.get(slug);

		assertThat(draft.form()).isEqualTo(form);
		assertThat(draft.dateline().startsOn()).isEqualTo(date);
		assertThat(draft.dateline().endsOn()).isEqualTo(date);
		assertThat(draft.dateline().startsAt()).isEqualTo(start);
		assertThat(draft.dateline().endsAt()).isEqualTo(end);
		assertThat(draft.dateline().place()).satisfies((it) -> assertPlace(it, place));
		assertThat(side(draft, "United States")).containsExactlyInAnyOrder(slugs(us));
		assertThat(side(draft, null)).containsExactlyInAnyOrder(slugs(staff));
		assertThat(side(draft, "Russia")).containsExactlyInAnyOrder(slugs(russia));
		assertThat(draft.particulars()).extracting((particular) -> particular.kind().code()).contains(kinds.split(" "));
	}

	private static void assertPlace(String actual, String expected) {
		if (expected == null) {
			assertThat(actual).isNull();
		}
		else {
			assertThat(actual).contains(expected);
		}
	}

	private static String[] slugs(String list) {
		return (list != null) ? list.split(" ") : new String[0];
	}

	private static List<String> side(Draft draft, @Nullable String side) {
		return draft.participations()
			.stream()
			.filter((participation) -> Objects.equals(side, participation.side()))
			.map(Participation::participant)
			.toList();
	}

}
