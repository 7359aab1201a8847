package org.memcon.paper.scan;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.memcon.paper.PaperFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class TextColumnsTests {

	private static final String COLUMNS = """
			                 Report on the talks in Testland

			Talks began at nine in the          when coffee was brought in and
			morning with the first point        the ministers went into the
			of order and went on about          garden to look at the roses
			the price of umbrellas for          of their host. In the evening
			two hours without a break,          a dinner was given by him.

			                            3""";

	private static final String LISTS = """
			PARTICIPANTS:

			President Muster                    Chancellor Beispiel
			Secretary of State Quill            Foreign Minister Dolmetsch
			Ambassador Alma Scribe              Ambassador Carl Federer
			Director for Weather Rain           Director for Climate Wind
			Notetaker for Mr. Muster            Interpreter for Mr. Beispiel""";

	@Test
	void columnsOfRunningTextAreReadOneAfterTheOther() {
		assertThat(PaperFixtures.sheet(COLUMNS).inReadingOrder().text()).isEqualTo("""
				Report on the talks in Testland
				Talks began at nine in the
				morning with the first point
				of order and went on about
				the price of umbrellas for
				two hours without a break,
				when coffee was brought in and
				the ministers went into the
				garden to look at the roses
				of their host. In the evening
				a dinner was given by him.
				3""");
	}

	@Test
	void columnsNeedNotStandOnTheSameLines() {
		var sheet = PaperFixtures.sheet(COLUMNS);
		var lower = sheet.lines()
			.stream()
			.flatMap((line) -> line.words().stream())
			.map((word) -> (word.left() > 250 && word.base() > 30 && word.base() < 90)
					? new TypedWord(word.text(), word.left(), word.right(), word.base() + 6, 0, 0) : word)
			.toList();

		assertThat(sheet.with(LineBuilder.of(lower)).inReadingOrder().text())
			.contains("two hours without a break,\nwhen coffee was brought in and");
	}

	@Test
	void theLabelsOfAFormStayBesideTheirValues() {
		var form = PaperFixtures.sheet(PaperFixtures.CALL.get(0));

		assertThat(form.inReadingOrder()).isEqualTo(form);
	}

	@Test
	void listsOfNamesStaySideBySide() {
		var lists = PaperFixtures.sheet(LISTS);

		assertThat(lists.inReadingOrder()).isEqualTo(lists);
	}

	@Test
	@Timeout(10)
	void aLineWithoutEndIsNoColumn() {
		var line = new TypedLine(
				List.of(new TypedWord("a", 0, 6, 12, 3, 15), new TypedWord("b", 1e12, 1e12 + 6, 12, 3, 15)));
		var sheet = new Sheet(1, 612, 792, Collections.nCopies(100, line), List.of());

		assertThat(sheet.inReadingOrder()).isEqualTo(sheet);
	}

	@Test
	void speakersInAColumnStayBesideTheirWords() {
		var turns = PaperFixtures.sheet("""
				Mr. Muster:         I think that it will rain today and
				                    that we shall need umbrellas for
				                    all of us.
				Mr. Beispiel:       We have none left in the house and
				                    the shops are closed by now, so
				                    that we shall be wet.""");

		assertThat(turns.inReadingOrder()).isEqualTo(turns);
	}

}
