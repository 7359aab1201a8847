package org.memcon.exchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrappedTextBuilderTests {

	private final WrappedTextBuilder sheet = new WrappedTextBuilder();

	@Test
	void linesAreBrokenBetweenWords() {
		this.sheet.paragraph("word ".repeat(20).strip());

		assertThat(this.sheet.toString().lines()).containsExactly("word ".repeat(15).strip(),
				"word ".repeat(5).strip());
	}

	@Test
	void longWordIsNotBroken() {
		var address = "https://memcon.example/" + "x".repeat(80);

		this.sheet.field("Address", "see " + address);
		assertThat(this.sheet.toString().lines()).containsExactly("Address:      see", " ".repeat(14) + address);
	}

	@Test
	void linesBelowAMarkStandIn() {
		this.sheet.paragraph("  - ", "word ".repeat(20).strip());

		assertThat(this.sheet.toString().lines()).first().asString().startsWith("  - word");
		assertThat(this.sheet.toString().lines()).last().asString().startsWith("    word");
	}

	@Test
	void signsOutsideTheFirstPlaneCountAsOne() {
		this.sheet.paragraph("\uD83D\uDE00".repeat(39) + " " + "\uD83D\uDE00".repeat(38));

		assertThat(this.sheet.toString().lines()).hasSize(1);
	}

	@Test
	void headingIsUnderlinedAsFarAsItGoes() {
		this.sheet.heading("Été", '=');

		assertThat(this.sheet).hasToString("Été\n===\n");
	}

}
