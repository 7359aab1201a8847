package org.memcon.conversation.chart;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CentralYearsTests {

	@Test
	void aFewRecordsFarFromAllOthersAreOutside() {
		assertThat(years(Map.of(201, 1L, 1861, 500L, 1958, 500L, 2994, 2L)))
			.isEqualTo(new CentralYears(1861, 1958, 1, 2));
	}

	@Test
	void whatIsNearOrOfSomeNumberIsNotOutside() {
		assertThat(years(Map.of(1861, 1L, 1862, 500L, 1958, 500L)).isAll()).isTrue();
		assertThat(years(Map.of(1776, 20L, 1861, 500L, 1958, 500L)).isAll()).isTrue();
		assertThat(years(Map.of(1950, 1L, 2001, 1L)).isAll()).isTrue();
	}

	@Test
	void nothingHasNoYears() {
		assertThat(years(Map.of())).isEqualTo(CentralYears.NONE);
	}

	private static CentralYears years(Map<Integer, Long> counts) {
		return CentralYears.of(new TreeMap<>(counts));
	}

}
