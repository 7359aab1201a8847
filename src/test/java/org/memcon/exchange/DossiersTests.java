package org.memcon.exchange;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Page;
import org.memcon.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SeededArchive
class DossiersTests {

	@Autowired
	Dossiers dossiers;

	@Autowired
	Extracts extracts;

	@Autowired
	Conversations conversations;

	@Autowired
	EntityManagerFactory entities;

	@Test
	void holdsEverythingOfARecord() {
		var dossier = this.dossiers.of("2001-06-16-bush-putin-memcon");

		assertThat(dossier.pages()).hasSize(dossier.conversation().pageCount()).extracting(Page::number).startsWith(1);
		assertThat(dossier.pages()).allSatisfy((page) -> assertThat(dossier.turnsOn(page)).isNotEmpty());
		assertThat(dossier.participations()).isNotEmpty();
		assertThat(dossier.headings()).extracting((heading) -> heading.topic().slug()).contains("abm-treaty");
		assertThat(dossier.particulars()).isNotEmpty();
		assertThat(dossier.sources()).isNotEmpty();
	}

	@Test
	void oneAloneIsTheSameAsOneOfMany() {
		var ids = this.conversations.entries(Limit.unlimited()).stream().map((it) -> it.id()).toList();

		assertThat(this.dossiers.inOrder(ids)).hasSameSizeAs(ids).allSatisfy((one) -> {
			var alone = this.dossiers.of(one.conversation().slug());
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
		this.dossiers.inOrder(ids);
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(8);
		statistics.clear();
		this.dossiers.of("2001-06-16-bush-putin-memcon");
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(8);
		statistics.clear();
		this.extracts.page("2001-06-16-bush-putin-memcon", 2);
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(4);
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.dossiers.of("nowhere"));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.extracts.page("2001-06-16-bush-putin-memcon", 99));
		assertThat(this.dossiers.inOrder(List.of(-1L))).isEmpty();
	}

}
