package org.memcon.ingest.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.draft.Finding;
import org.memcon.draft.Finding.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class IngestSummaryTests {

	private final StringWriter said = new StringWriter();

	private final IngestSummary ingestSummary = new IngestSummary(IngestReport.none(), new PrintWriter(this.said));

	@Test
	void countsWhatCameIn() {
		this.ingestSummary.addDocument("a.xml", "a", "A", Outcome.ENTERED);
		this.ingestSummary.addDocument("a.xml", "b", "B", Outcome.UPDATED);
		this.ingestSummary.addDocument("a.xml", "c", "C", Outcome.SOURCE_CHANGED);
		this.ingestSummary.addUnchanged("b.xml", List.of("d", "e"));

		this.ingestSummary.finish(false);

		assertThat(this.said.toString()).contains(" s: 1 added, 1 updated, 3 unchanged\n");
	}

	@Test
	void groupsWhatWasSkippedByItsReason() {
		this.ingestSummary.addSkipped("a.xml", "a", "A", "a letter");
		this.ingestSummary.addSkipped("a.xml", "b", "B", "a letter");

		this.ingestSummary.finish(false);

		assertThat(this.said.toString()).contains(" s: 0 added, 2 skipped", "  2 skipped: a letter");
		assertThat(this.ingestSummary.isClean()).isTrue();
	}

	@Test
	void showsErrorsBeforeWarningsAndTheFirstOfMany() {
		for (var line = 1; line <= 60; line++) {
			this.ingestSummary.addFinding(new Finding(Severity.WARNING, "a.xml", line, "odd"));
		}
		this.ingestSummary.addFinding(new Finding(Severity.ERROR, "a.xml", 99, "bad"));

		this.ingestSummary.finish(false);

		assertThat(this.said.toString().lines().skip(1)).hasSize(52)
			.startsWith("a.xml:99: error: bad", "a.xml:1: warning: odd")
			.endsWith("… and 10 more warnings; --report FILE lists them all");
	}

	@Test
	void whatASourceSaysCannotCommandTheTerminal() {
		this.ingestSummary.addFinding(new Finding(Severity.WARNING, "a.xml", 1, "\u001b[2J\u202egone"));

		this.ingestSummary.finish(false);

		assertThat(this.said.toString()).contains("a.xml:1: warning: ?[2J?gone");
	}

	@Test
	void aRefusedFileIsToldByTheStatus() {
		this.ingestSummary.refuseFile("a.xml", "the file is empty");

		assertThat(this.ingestSummary.isClean()).isFalse();
	}

	@Test
	void reportsInJsonLines(@TempDir Path folder) throws IOException {
		try (var ingestReport = IngestReport.to(folder.resolve("r.jsonl"))) {
			var reported = new IngestSummary(ingestReport, new PrintWriter(this.said));
			reported.addDocument("a.xml", "a", "A \"quoted\" title", Outcome.ENTERED);
			reported.addSkipped("a.docx", null, null, "no reader for .docx");
			reported.addFinding(new Finding(Severity.WARNING, "a.xml", 7, "odd"));
			reported.finish(false);
		}

		assertThat(Files.readAllLines(folder.resolve("r.jsonl"))).startsWith(
				"{\"type\":\"document\",\"file\":\"a.xml\",\"slug\":\"a\",\"title\":\"A \\\"quoted\\\" title\",\"outcome\":\"entered\"}",
				"{\"type\":\"file\",\"file\":\"a.docx\",\"outcome\":\"skipped\",\"reason\":\"no reader for .docx\"}",
				"{\"type\":\"finding\",\"file\":\"a.xml\",\"line\":7,\"severity\":\"warning\",\"message\":\"odd\"}")
			.last()
			.asString()
			.startsWith("{\"type\":\"summary\",\"outcomes\":{\"entered\":1},");
	}

}
