package org.memcon.ingest;

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
import org.memcon.ingest.store.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class IngestSummaryTests {

	private final StringWriter said = new StringWriter();

	private final IngestSummary summary = new IngestSummary(IngestReport.none(), new PrintWriter(this.said));

	@Test
	void countsWhatCameIn() {
		this.summary.addDocument("a.xml", "a", "A", Outcome.ENTERED);
		this.summary.addDocument("a.xml", "b", "B", Outcome.UPDATED);
		this.summary.addDocument("a.xml", "c", "C", Outcome.SOURCE_CHANGED);
		this.summary.addUnchanged("b.xml", List.of("d", "e"));

		this.summary.finish(false);

		assertThat(this.said.toString()).contains(" s: 1 added, 1 updated, 3 unchanged\n");
	}

	@Test
	void groupsWhatWasSkippedByItsReason() {
		this.summary.addSkipped("a.xml", "a", "A", "a letter");
		this.summary.addSkipped("a.xml", "b", "B", "a letter");

		this.summary.finish(false);

		assertThat(this.said.toString()).contains(" s: 0 added, 2 skipped", "  2 skipped: a letter");
		assertThat(this.summary.isClean()).isTrue();
	}

	@Test
	void showsErrorsBeforeWarningsAndTheFirstOfMany() {
		for (var line = 1; line <= 60; line++) {
			this.summary.addFinding(new Finding(Severity.WARNING, "a.xml", line, "odd"));
		}
		this.summary.addFinding(new Finding(Severity.ERROR, "a.xml", 99, "bad"));

		this.summary.finish(false);

		assertThat(this.said.toString().lines().skip(1)).hasSize(52)
			.startsWith("a.xml:99: error: bad", "a.xml:1: warning: odd")
			.endsWith("… and 10 more warnings; --report FILE lists them all");
	}

	@Test
	void whatASourceSaysCannotCommandTheTerminal() {
		this.summary.addFinding(new Finding(Severity.WARNING, "a.xml", 1, "\u001b[2J\u202egone"));

		this.summary.finish(false);

		assertThat(this.said.toString()).contains("a.xml:1: warning: ", "[2J?gone").doesNotContain("\u001b", "\u202e");
	}

	@Test
	void aRefusedFileIsToldByTheStatus() {
		this.summary.refuseFile("a.xml", "the file is empty");

		assertThat(this.summary.isClean()).isFalse();
	}

	@Test
	void reportsInJsonLines(@TempDir Path folder) throws IOException {
		try (var report = IngestReport.to(folder.resolve("r.jsonl"))) {
			var reported = new IngestSummary(report, new PrintWriter(this.said));
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
