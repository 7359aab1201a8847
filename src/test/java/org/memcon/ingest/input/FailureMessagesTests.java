package org.memcon.ingest.input;

import java.nio.file.InvalidPathException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;

import static org.assertj.core.api.Assertions.assertThat;

class FailureMessagesTests {

	@Test
	void noStatementReachesACurator() {
		assertThat(message("23505")).isEqualTo("two of its parts have the same name");
		assertThat(message("22001")).isEqualTo("one of its texts is too long");
		assertThat(message("42S02")).isEqualTo("the database refuses it (42S02)");
	}

	@Test
	void failureOfADatabaseWithoutAStateIsGivenInItsWords() {
		assertThat(FailureMessages.of(new SQLException("[SQLITE_FULL] database or disk is full")))
			.isEqualTo("no space left on the disk");
		assertThat(FailureMessages.of(new SQLException("unable to open the file")))
			.isEqualTo("unable to open the file");
	}

	@Test
	void anotherReasonIsGivenInItsWords() {
		assertThat(FailureMessages.of(new IllegalStateException("a\n b"))).isEqualTo("a b");
	}

	@Test
	void aNameThatTheMachineCannotWriteHasARemedy() {
		assertThat(FailureMessages.of(new InvalidPathException("?", "Unmappable characters")))
			.contains("LC_ALL=C.UTF-8");
	}

	@Test
	void anErrorOfTheMachineIsToldInWords() {
		assertThat(FailureMessages.of(new OutOfMemoryError("Java heap space")))
			.isEqualTo("there is too little memory for it");
		assertThat(FailureMessages.of(new StackOverflowError())).isEqualTo("it is nested too deep");
	}

	@Test
	void aDatabaseThatWasClosedElsewhereIsToldInWords() {
		assertThat(message("90098")).contains("disk may be full");
	}

	private static String message(String state) {
		return FailureMessages
			.of(new DuplicateKeyException("insert", new SQLException("Unique index; SQL statement: insert", state)));
	}

}
