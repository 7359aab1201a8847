package org.memcon.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationAddressTests {

	@Test
	void leadsToTheConversationItsPagesAndItsTurns() {
		var address = new ConversationAddress("frus1969-76v12-d14");

		assertThat(address).hasToString("/conversations/frus1969-76v12-d14");
		assertThat(address.whole()).isEqualTo("/conversations/frus1969-76v12-d14/pages");
		assertThat(address.page(2)).isEqualTo("/conversations/frus1969-76v12-d14/pages/2");
		assertThat(address.turn(2, "t12")).isEqualTo("/conversations/frus1969-76v12-d14/pages/2#t12");
	}

}
