package org.memcon.draft;

import java.io.IOException;

import org.h2.jdbc.JdbcSQLNonTransientException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FullDiskExceptionTests {

	@Test
	void causeIsFound() {
		assertThat(FullDiskException
			.isIn(new IllegalStateException("cannot write", new IOException("No space left on device")))).isTrue();
		assertThat(FullDiskException.isIn(new IllegalStateException("cannot write"))).isFalse();
	}

	/** H2 sends the causes as the text of a stack trace. */
	@Test
	void causeInTheProcessOfTheDatabaseIsFound() {
		var failure = new JdbcSQLNonTransientException("General error: \"This store is closed\"", "insert", "HY000",
				50000, null, "org.h2.jdbc.JdbcSQLNonTransientException: General error\n\tat org.h2.Driver\n"
						+ "Caused by: java.io.IOException: No space left on device\n\tat sun.nio.ch");

		assertThat(FullDiskException.isIn(new IllegalStateException(failure))).isTrue();
	}

}
