package org.memcon.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTests {

	@Test
	void leadsToTheConversationItsPagesAndItsTurns() {
		var address = new Address("frus1969-76v12-d14");

		assertThat(address).hasToString("/conversations/frus1969-76v12-d14");
		assertThat(address.whole()).isEqualTo("/conversations/frus1969-76v12-d14/pages");
		assertThat(address.page(2)).isEqualTo("/conversations/frus1969-76v12-d14/pages/2");
		assertThat(address.turn(2, "t12")).isEqualTo("/conversations/frus1969-76v12-d14/pages/2#t12");
	}

	@Test
	void namesEveryFormInWhichItCanBeCarriedAway() {
		var address = new Address("frus1969-76v12-d14");

		assertThat(address.copies()).extracting(Copy::address)
			.containsExactly("/conversations/frus1969-76v12-d14.txt", "/conversations/frus1969-76v12-d14.xml",
					"/conversations/frus1969-76v12-d14.json", "/iiif/frus1969-76v12-d14/manifest");
		assertThat(address.copiesOfPage(2)).extracting(Copy::address)
			.contains("/conversations/frus1969-76v12-d14/pages/2.txt");
		assertThat(address.copiesOfSummary()).extracting(Copy::address)
			.contains("/conversations/frus1969-76v12-d14/summary.xml");
	}

}
