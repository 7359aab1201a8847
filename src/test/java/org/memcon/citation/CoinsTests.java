package org.memcon.citation;

import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class CoinsTests {

	@Test
	void namesThePermanentAddressWhereItIsSet() {
		assertThat(new Coins(SampleRecords.entry(1, "2001-06-16"), "https://memcon.example")).asString()
			.contains("&rft.identifier=https%3A%2F%2Fmemcon.example%2Fconversations%2Fc1&");
	}

	@Test
	void namesNoneOtherwise() {
		assertThat(new Coins(SampleRecords.entry(1, "2001-06-16"), "")).asString().doesNotContain("rft.identifier");
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		assertThat(new Coins(SampleRecords.entry(1, ""), "")).asString().doesNotContain("rft.date");
	}

}
