package org.memcon.exchange;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Page;
import org.memcon.exchange.RecordContents.ContentPart;
import org.memcon.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SeededArchive
class RecordContentsTests {

	@Autowired
	RecordContents contents;

	@Autowired
	Conversations conversations;

	@Autowired
	EntityManagerFactory entities;

	@Test
	void holdsEverythingOfARecord() {
		var content = this.contents.of("2001-06-16-bush-putin-memcon");

		assertThat(content.pages()).hasSize(content.conversation().pageCount()).extracting(Page::number).startsWith(1);
		assertThat(content.pages()).allSatisfy((page) -> assertThat(content.turnsOn(page)).isNotEmpty());
		assertThat(content.participations()).isNotEmpty();
		assertThat(content.headings()).extracting((heading) -> heading.topic().slug()).contains("abm-treaty");
		assertThat(content.particulars()).isNotEmpty();
		assertThat(content.sources()).isNotEmpty();
	}

	@Test
	void oneAloneIsTheSameAsOneOfMany() {
		var ids = this.conversations.entries(Limit.unlimited()).stream().map((it) -> it.id()).toList();

		assertThat(this.contents.inOrder(ids)).hasSameSizeAs(ids).allSatisfy((one) -> {
			var alone = this.contents.of(one.conversation().slug());
			assertThat(one.allTurns()).usingRecursiveComparison()
				.comparingOnlyFields("anchor", "text")
				.isEqualTo(alone.allTurns());
			assertThat(one.sources()).extracting((it) -> it.code())
				.isEqualTo(alone.sources().stream().map((it) -> it.code()).toList());
		});
	}

	@Test
	void manyCostNoMoreStatementsThanOne() {
		var ids = this.conversations.entries(Limit.unlimited()).stream().map((it) -> it.id()).toList();
		var statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);

		statistics.clear();
		this.contents.inOrder(ids);
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(7);
		statistics.clear();
		this.contents.of("2001-06-16-bush-putin-memcon");
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(7);
		statistics.clear();
		this.contents.page("2001-06-16-bush-putin-memcon", 2, ContentPart.PARTICULARS);
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(4);
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.contents.of("nowhere"));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.contents.page("2001-06-16-bush-putin-memcon", 99));
		assertThat(this.contents.inOrder(List.of(-1L))).isEmpty();
	}

}
