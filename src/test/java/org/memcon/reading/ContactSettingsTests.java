package org.memcon.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContactSettingsTests {

	private static final String RECORD = "https://m.example/conversations/a?b=c&d";

	private static final String ENCODED = "https%3A%2F%2Fm.example%2Fconversations%2Fa%3Fb%3Dc%26d";

	@ParameterizedTest
	@CsvSource({ "editors@m.example, mailto:editors@m.example?subject=A%20%22call%22&body=URL",
			"mailto:editors@m.example, mailto:editors@m.example?subject=A%20%22call%22&body=URL",
			"mailto:e@m.example?cc=f@m.example, mailto:e@m.example?cc=f@m.example&subject=A%20%22call%22&body=URL",
			"https://f.example/issues/new, https://f.example/issues/new?title=A%20%22call%22&body=URL",
			"https://f.example/new?labels=text#form, https://f.example/new?labels=text&title=A%20%22call%22&body=URL#form",
			"http://f.example/new?where={address}, http://f.example/new?where=URL",
			"editors@m.example?subject=Memcon&body={address}, mailto:editors@m.example?subject=Memcon&body=URL" })
	void theAddressOfTheRecordIsFilledIn(String contact, String link) {
		assertThat(new ContactSettings(contact).link("A \"call\"", RECORD)).isEqualTo(link.replace("URL", ENCODED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "editors", "/report", "ftp://m.example/", "https://", "https:///x",
			"a@b@c", "data:text/html,x", "https://m.example/a b", "mailto:" })
	void anythingElseIsRefusedInASentence(String contact) {
		assertThatIllegalArgumentException().isThrownBy(() -> new ContactSettings(contact))
			.withMessageStartingWith("memcon.contact has to be an address for mail, such as")
			.withMessageEndingWith(contact);
	}

	@Test
	void withoutTheSettingNothingIsOffered() {
		assertThat(new ContactSettings(" ").isSet()).isFalse();
	}

}
