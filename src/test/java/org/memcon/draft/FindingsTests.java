package org.memcon.draft;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTests {

	private final Findings findings = new Findings("file.xml");

	@Test
	void theSameAgainIsCountedOnceADocument() {
		this.findings.warnOnce(3, "odd");
		this.findings.warn(4, "odd");
		this.findings.warnOnce(5, "odd");
		this.findings.beginDocument(7);
		this.findings.warnOnce(9, "odd");

		assertThat(this.findings.list()).extracting(Finding::toString)
			.containsExactly("file.xml:3: warning: odd (2 times)", "file.xml:4: warning: odd",
					"file.xml:9: warning: odd");
		assertThat(this.findings.listFrom(2)).extracting(Finding::line).containsExactly(9);
	}

	@Test
	void manyWarningsAreCutShortAndHideNoError() {
		IntStream.range(0, 20_000).forEach((line) -> this.findings.warn(line, "odd"));
		this.findings.error(20_001, "broken");

		assertThat(this.findings.list()).hasSize(10_002)
			.extracting(Finding::message)
			.endsWith("more of these are not listed", "broken");
		assertThat(this.findings.hasErrors()).isTrue();
	}

}
