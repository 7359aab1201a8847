package org.memcon.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ClientKindTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/conversations              | text/html,application/xhtml+xml,*/*;q=0.8 | BROWSER
			/conversations              | */*                                       | BROWSER
			/conversations              |                                           | BROWSER
			/conversations              | garbage                                   | BROWSER
			/conversations              | text/html, application/json               | BROWSER
			/conversations              | application/json;q=0.5, text/html         | BROWSER
			/conversations              | application/json;q=0                      | BROWSER
			/conversations              | application/json                          | PROGRAM
			/conversations              | application/json, */*                     | PROGRAM
			/conversations              | text/html;q=0.5, application/ld+json      | PROGRAM
			/conversations.json         | text/html                                 | PROGRAM
			/api/v1/conversations       | text/html                                 | PROGRAM
			/iiif/x/manifest            |                                           | PROGRAM
			/conversations/x/pages/1    | image/png                                 | BROWSER
			""")
	void audienceIsToldByAddressAndByWhatIsAccepted(String address, String accepted, ClientKind clientKind) {
		var request = new MockHttpServletRequest("GET", address);
		if (accepted != null) {
			request.addHeader("Accept", accepted);
		}

		assertThat(ClientKind.of(request)).isEqualTo(clientKind);
	}

}
