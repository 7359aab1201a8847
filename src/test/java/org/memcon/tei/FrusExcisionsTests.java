package org.memcon.tei;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FrusExcisionsTests {

	private final Findings findings = new Findings("file.xml");

	@Test
	void whatWasWithheldIsListedWithItsPlaceAndMarked() {
		assertThat(passages("<p>He\n  said\n [<hi rend=\"italic\">less than 1 line\nnot declassified</hi>].</p>"))
			.singleElement()
			.satisfies((turn) -> {
				assertThat(turn.redactions()).containsExactly(
						new PrintedRedaction(8, null, "[less than 1 line not declassified]", "less than 1 line", null));
				assertThat(turn.html()).isEqualTo("<p>He said <span class=\"redaction\">[<em>less than 1 line "
						+ "not declassified</em>]</span>.</p>");
				assertThat(turn.text().substring(8)).startsWith("[less than");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "[<hi rend=\"italic\">name not declassified</hi>]",
			"<hi rend=\"italic\">[name not declassified]</hi>", "[name not declassified]",
			"[name <persName corresp=\"#p_A1\">not</persName> declassified]",
			"[name <gloss target=\"#t_A1\">not declassified</gloss>]",
			"[name<note n=\"2\">Two.</note> not declassified]", "[name not<lb/>declassified]" })
	void itsTagsDoNotMatter(String withheld) {
		assertThat(passages("<p>He said " + withheld + ".</p>").get(0).redactions())
			.containsExactly(new PrintedRedaction(8, null, "[name not declassified]", "name", null));
	}

	@Test
	void aScanningErrorIsKeptAsPrinted() {
		assertThat(passages("<p>[<hi>less than 1 1ine not declassified</hi>]</p>").get(0).redactions())
			.extracting(PrintedRedaction::printed, PrintedRedaction::extent)
			.containsExactly(tuple("[less than 1 1ine not declassified]", "less than 1 1ine"));
	}

	@Test
	void aPageBreakWithinItMakesNoTwoOfIt() {
		var turns = passages("<p>One [<hi>3 lines <pb n=\"2\"/>not declassified</hi>] two.</p>");

		assertThat(turns).flatExtracting(Turn::redactions)
			.containsExactly(new PrintedRedaction(4, null, "[3 lines not declassified]", "3 lines", null));
		assertThat(turns).extracting(Turn::html)
			.containsExactly("<p>One <span class=\"redaction\">[<span>3 lines</span></span></p>",
					"<p><span class=\"redaction\"><span>not declassified</span>]</span> two.</p>");
	}

	@Test
	void aFootnoteHasItsOwn() {
		var turn = passages("<p>He came.<note n=\"4\">See [<hi>text not declassified</hi>].</note></p>").get(0);

		assertThat(turn.redactions())
			.containsExactly(new PrintedRedaction(4, "n1", "[text not declassified]", "text", null));
		assertThat(turn.notes()).singleElement()
			.satisfies((note) -> assertThat(note.html()).contains("See <span class=\"redaction\">["));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Here follows discussion of trade.]", "[Omitted here is the list.]", "<gap/>", "[garble]",
			"[illegible]", "[sic]", "This document was not declassified.", "[A] not declassified [B]" })
	void otherCutsAreNone(String text) {
		assertThat(passages("<p>He said " + text + ".</p>").get(0).redactions()).isEmpty();
	}

	private List<Turn> passages(String content) {
		return TeiFixtures.passages(TeiFixtures.read("""
				<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><publicationStmt>
				<idno type="frus">frus1</idno></publicationStmt></fileDesc></teiHeader><text><body>
				<div type="document" xml:id="d1"><head>1. Memorandum of Conversation</head>%s</div></body></text></TEI>
				""".formatted(content), this.findings).get(0));
	}

}
