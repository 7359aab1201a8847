package org.memcon.paper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.SheetMark.SheetMarkKind;

import static org.assertj.core.api.Assertions.assertThat;

class SheetMarkRecognizerTests {

	@ParameterizedTest
	@ValueSource(strings = { "CONFIDENTIAL", "TOP SECRET", "SECRET/SENSITIVE", "-SECRET-", "UNCLASSIFIED" })
	void aCleanMarkingIsCertain(String printed) {
		assertThat(SheetMarkRecognizer.of(1, printed))
			.contains(new SheetMark(1, SheetMarkKind.CLASSIFICATION, printed, Certainty.HIGH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "^NFIDEDJTI-ftij", "'CONFIDENT^^^", "■COMP±f>EMTIAL", "-GQ^FIDEMTI-AIt", "-CeN’FHDENTIAL'",
			"eeNPIDEMTIAjj", "CONFI D E M m C *", "CONriDCNTIAL-", "-eeWFiDLN'llTVL", "•CONFI DENT I Alif",
			"COMF1 DDM[PI-jaj", "JOI'ffji'DENTIMT", "CONE-EDEN EAE", "CONAIBENTL," })
	void aMarkingThatWasStruckOutIsGarbledAndKeptAsPrinted(String printed) {
		assertThat(SheetMarkRecognizer.of(1, printed))
			.contains(new SheetMark(1, SheetMarkKind.CLASSIFICATION, printed, Certainty.LOW));
	}

	@ParameterizedTest
	@ValueSource(strings = { "SUBJECT:", "PARTICIPANTS", "and get back in touch with you.", "The President: OK.",
			"matter,", "MEMORANDUM OF CONVERSATION", "confidential talks" })
	void wordsOfThePaperAreNoMarking(String printed) {
		assertThat(SheetMarkRecognizer.of(1, printed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Declassify on: OADR|CONTROL", "Reason: 1.5(b)(d)|CONTROL", "Classified by: A. Muster|CONTROL",
					"DECLASSIFIED|DECLASSIFICATION", "PER E.0,13S26|DECLASSIFICATION", "5425|LOG_NUMBER",
					"- 3 -|PAGE_NUMBER", "THE WHITE HOUSE|LETTERHEAD", "WASH INGTON|LETTERHEAD",
					"eLINTON LIBRARY PHOTOCOPY|PHOTOCOPY", ". Y|SPECKS" })
	void tellsWhatAMarkIs(String printed, SheetMarkKind kind) {
		assertThat(SheetMarkRecognizer.of(1, printed)).map(SheetMark::kind).contains(kind);
	}

}
