package org.memcon.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;

/**
 * A record that changes in the archive while it is laid before the reader.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "memcon.archive.storage=memory")
class ReadingRoomTests {

	private static final String SLUG = "2001-06-16-bush-putin-memcon";

	private static final SearchContext NO_SEARCH = SearchContext.of(Map.of());

	@Autowired
	ReadingRoom readingRoom;

	@MockitoSpyBean
	MarkedTurns markedTurns;

	@Autowired
	JdbcClient jdbc;

	@Test
	void pageIsWhole() {
		willAnswer(
				(question) -> afterwards(question, "delete from redactions", "delete from notes", "delete from turns"))
			.given(this.markedTurns)
			.on(any(), any());

		assertThat(this.readingRoom.page(SLUG, 1, NO_SEARCH).turns()).isNotEmpty();
	}

	@Test
	void titlePageIsWhole() {
		willAnswer((question) -> afterwards(question, "delete from heading_pages", "delete from headings",
				"delete from conversation_sources"))
			.given(this.markedTurns)
			.redactionsOf(any());

		var titlePage = this.readingRoom.titlePage(SLUG, NO_SEARCH);

		assertThat(titlePage.relatives()).isNotEmpty();
		assertThat(titlePage.sources()).isNotEmpty();
	}

	/** Another thread has a connection of its own. */
	private Object afterwards(InvocationOnMock question, String... statements) throws Throwable {
		CompletableFuture.runAsync(() -> List.of(statements).forEach((it) -> this.jdbc.sql(it).update())).join();
		return question.callRealMethod();
	}

}
