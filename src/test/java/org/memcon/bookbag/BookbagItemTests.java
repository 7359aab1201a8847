package org.memcon.bookbag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BookbagItemTests {

	@Test
	void pageAndPassageAreToldApart() {
		assertThat(BookbagItem.of("frus1969-76v12-d14:2").isPage()).isTrue();
		assertThat(BookbagItem.of("frus1969-76v12-d14:t4-2").isPassage()).isTrue();
		assertThat(BookbagItem.of("frus1969-76v12-d14").place()).isEmpty();
	}

	@Test
	void placeIsKeptInARecordOfAnotherSlug() {
		assertThat(BookbagItem.of("former:t3").in("present").key()).isEqualTo("present:t3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a:", "a:0", "a:t", "a:x1", "a b", "<a>", "../a", "a:1:2", "javascript:alert(1)" })
	void anythingElseNamesNothing(String key) {
		assertThat(BookbagItem.of(key).slug()).isEmpty();
		assertThat(BookbagItem.of(key).isSearch()).isFalse();
	}

}
