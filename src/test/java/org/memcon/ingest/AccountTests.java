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

import static org.assertj.core.api.Assertions.assertThat;

class AccountTests {

	private final StringWriter said = new StringWriter();

	private final Account account = new Account(Report.none(), new PrintWriter(this.said));

	@Test
	void countsWhatCameIn() {
		this.account.document("a.xml", "a", "A", Outcome.ENTERED);
		this.account.document("a.xml", "b", "B", Outcome.UPDATED);
		this.account.document("a.xml", "c", "C", Outcome.CONFIRMED);
		this.account.unread("b.xml", List.of("d", "e"));

		this.account.end(false);

		assertThat(this.said.toString()).contains(" s: 1 taken in, 1 updated, 3 unchanged\n");
	}

	@Test
	void groupsWhatWasSkippedByItsReason() {
		this.account.passOver("a.xml", "a", "A", "a letter");
		this.account.passOver("a.xml", "b", "B", "a letter");

		this.account.end(false);

		assertThat(this.said.toString()).contains("skipped: 2 (a letter)");
		assertThat(this.account.isClean()).isTrue();
	}

	@Test
	void showsErrorsBeforeWarningsAndTheFirstOfMany() {
		for (var line = 1; line <= 60; line++) {
			this.account.find(new Finding(Severity.WARNING, "a.xml", line, "odd"));
		}
		this.account.find(new Finding(Severity.ERROR, "a.xml", 99, "bad"));

		this.account.end(false);

		assertThat(this.said.toString().lines().skip(1)).hasSize(52)
			.startsWith("a.xml:99: error: bad", "a.xml:1: warning: odd")
			.endsWith("… and 10 more warnings; --report FILE lists them all");
	}

	@Test
	void whatASourceSaysCannotCommandTheTerminal() {
		this.account.find(new Finding(Severity.WARNING, "a.xml", 1, "\u001b[2J\u202egone"));

		this.account.end(false);

		assertThat(this.said.toString()).contains("a.xml:1: warning: ?[2J?gone");
	}

	@Test
	void aRefusedFileIsToldByTheStatus() {
		this.account.refuse("a.xml", "the file is empty");

		assertThat(this.account.isClean()).isFalse();
	}

	@Test
	void reportsInJsonLines(@TempDir Path folder) throws IOException {
		try (var report = Report.to(folder.resolve("r.jsonl"))) {
			var reported = new Account(report, new PrintWriter(this.said));
			reported.document("a.xml", "a", "A \"quoted\" title", Outcome.ENTERED);
			reported.passOver("a.docx", null, null, "no reader for .docx");
			reported.find(new Finding(Severity.WARNING, "a.xml", 7, "odd"));
			reported.end(false);
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
