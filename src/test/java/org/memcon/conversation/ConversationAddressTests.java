package org.memcon.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationAddressTests {

	@Test
	void leadsToTheConversationItsPagesAndItsTurns() {
		var conversationAddress = new ConversationAddress("frus1969-76v12-d14");

		assertThat(conversationAddress).hasToString("/conversations/frus1969-76v12-d14");
		assertThat(conversationAddress.whole()).isEqualTo("/conversations/frus1969-76v12-d14/pages");
		assertThat(conversationAddress.page(2)).isEqualTo("/conversations/frus1969-76v12-d14/pages/2");
		assertThat(conversationAddress.turn(2, "t12")).isEqualTo("/conversations/frus1969-76v12-d14/pages/2#t12");
	}

}
