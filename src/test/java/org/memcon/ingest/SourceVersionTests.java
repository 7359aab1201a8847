package org.memcon.ingest;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.memcon.ingest.SourceHistory.SourceVersion;

import static org.assertj.core.api.Assertions.assertThat;

class SourceVersionTests {

	@Test
	void aFileIsKnownByItsWholePath() {
		assertThat(path("box/../a.pdf")).isEqualTo(Path.of("a.pdf").toAbsolutePath().toString());
	}

	@Test
	void aNameThatTheMachineCannotWriteIsKept() {
		assertThat(path("box/a\0.pdf")).isEqualTo("box/a\0.pdf");
	}

	private static String path(String path) {
		return SourceVersion.of(path, "0a", "0b").path();
	}

}
