package org.memcon.exchange.archive;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.RecordForm;

import static org.assertj.core.api.Assertions.assertThat;

class CsvCellTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\rx", "\nx", " =1", "\u00a0=1", "\"=1", "'=1",
			"“=1", "' \" =cmd|' /C calc'!A0", "-", "=", "＝1", "－2+3", "\u200b=1", "+1 (202) 456", "-- said he" })
	void whatAProgramMightRunGetsAnApostrophe(String words) {
		assertThat(CsvCell.of(words)).isEqualTo("'" + words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Meeting", "-05:00", "+02:00", "-12", "2001-06-16", "1.5", "'quoted' words", "a = b",
			"“Soul” and trust", "— he said", "(b)(1)" })
	void whatIsNoFormulaStaysAsItIs(String words) {
		assertThat(CsvCell.of(words)).isEqualTo(words);
	}

	@Test
	void listIsOneCell() {
		assertThat(CsvCell.of(List.of("=a", "b"))).isEqualTo("'=a; b");
	}

	@Test
	void valuesStandAsProgramsReadThem() {
		assertThat(CsvCell.of(RecordForm.EDITORIAL_NOTE)).isEqualTo("editorial-note");
		assertThat(CsvCell.of(LocalDate.of(2001, 6, 16))).isEqualTo("2001-06-16");
		assertThat(CsvCell.of(-3)).isEqualTo("-3");
		assertThat(CsvCell.of(true)).isEqualTo("yes");
		assertThat(CsvCell.of(null)).isEmpty();
	}

}
