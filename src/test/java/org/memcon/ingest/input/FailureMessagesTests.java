package org.memcon.ingest.input;

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
	void anotherReasonIsGivenInItsWords() {
		assertThat(FailureMessages.of(new IllegalStateException("a\n b"))).isEqualTo("a b");
	}

	private static String message(String state) {
		return FailureMessages
			.of(new DuplicateKeyException("insert", new SQLException("Unique index; SQL statement: insert", state)));
	}

}
