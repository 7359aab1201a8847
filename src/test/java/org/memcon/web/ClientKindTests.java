package org.memcon.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ClientKindTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/conversations              | text/html,application/xhtml+xml,*/*;q=0.8 | PEOPLE
			/conversations              | */*                                       | PEOPLE
			/conversations              |                                           | PEOPLE
			/conversations              | garbage                                   | PEOPLE
			/conversations              | text/html, application/json               | PEOPLE
			/conversations              | application/json;q=0.5, text/html         | PEOPLE
			/conversations              | application/json;q=0                      | PEOPLE
			/conversations              | application/json                          | PROGRAMS
			/conversations              | application/json, */*                     | PROGRAMS
			/conversations              | text/html;q=0.5, application/ld+json      | PROGRAMS
			/conversations.json         | text/html                                 | PROGRAMS
			/api/v1/conversations       | text/html                                 | PROGRAMS
			/iiif/x/manifest            |                                           | PROGRAMS
			/conversations/x/pages/1    | image/png                                 | PEOPLE
			""")
	void audienceIsToldByAddressAndByWhatIsAccepted(String address, String accepted, ClientKind clientKind) {
		var request = new MockHttpServletRequest("GET", address);
		if (accepted != null) {
			request.addHeader("Accept", accepted);
		}

		assertThat(ClientKind.of(request)).isEqualTo(clientKind);
	}

}
