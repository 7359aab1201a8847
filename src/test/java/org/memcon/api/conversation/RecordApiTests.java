package org.memcon.api.conversation;

import org.junit.jupiter.api.Test;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.api.JsonRequests;
import org.memcon.ingest.store.IngestedPapers;
import org.memcon.web.cache.ResponseCacheTesting;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchiveWithPapers
class RecordApiTests {

	private static final String SEEDED = "/api/v1/conversations/2001-06-16-bush-putin-memcon";

	private static final String CALL = "/api/v1/conversations/" + IngestedPapers.CALL;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Test
	void everyPartSaysWhatItsTextIs() {
		var page = JsonRequests.get(this.mvc, SEEDED + "/pages/1");

		assertThat(JsonRequests.get(this.mvc, SEEDED).path("textBasis").asString()).isEqualTo("abstract");
		assertThat(page.path("textBasis").asString()).isEqualTo("abstract");
		assertThat(page.path("turns"))
			.allSatisfy((turn) -> assertThat(turn.path("textBasis").asString()).isEqualTo("abstract"));
	}

	@Test
	void titlePageSaysWhatIsNotKnown() {
		var particulars = JsonRequests.get(this.mvc, SEEDED).path("particulars");

		assertThat(particulars.valueStream().filter((it) -> it.path("value").isNull())).isNotEmpty()
			.allSatisfy((it) -> assertThat(it.path("name").asString()).isNotBlank());
		assertThat(particulars.valueStream().filter((it) -> !it.path("support").isNull())).isNotEmpty();
	}

	@Test
	void turnsAreThoseOfThePages() {
		var pages = JsonRequests.get(this.mvc, SEEDED + "/pages").path("items");
		var turns = JsonRequests.get(this.mvc, SEEDED + "/turns").path("items");

		assertThat(turns.valueStream()).containsExactlyElementsOf(
				pages.valueStream().flatMap((page) -> page.path("turns").valueStream()).toList());
		assertThat(JsonRequests.get(this.mvc, SEEDED + "/turns/t2")).isEqualTo(turns.path(1));
		assertThat(JsonRequests.get(this.mvc, SEEDED + "/turns/t99", 404).path("detail").asString())
			.isEqualTo("This record has no such passage, and never had one.");
	}

	@Test
	void whoSpeaksWithoutStandingOnTheListIsNamed(@Autowired ApplicationContext context) {
		var letter = "/api/v1/conversations/" + IngestedPapers.LETTER;
		var speaker = "update turns set participant_id = %s where conversation_id = (select id from conversations where slug = ?)";
		this.jdbc.sql(speaker.formatted("(select id from participants where slug = 'doe-jane')"))
			.param(IngestedPapers.LETTER)
			.update();
		ResponseCacheTesting.clear(context);
		try {
			assertThat(JsonRequests.get(this.mvc, letter + "/turns/t1").path("participant").asString())
				.isEqualTo("doe-jane");
			assertThat(JsonRequests.get(this.mvc, letter + "/turns").at("/items/0/participant").asString())
				.isEqualTo("doe-jane");
			assertThat(JsonRequests.get(this.mvc, letter + "/pages/1").at("/turns/0/participant").asString())
				.isEqualTo("doe-jane");
		}
		finally {
			this.jdbc.sql(speaker.formatted("null")).param(IngestedPapers.LETTER).update();
			ResponseCacheTesting.clear(context);
		}
	}

	@Test
	void notesAreThoseOfTheTurns() {
		var turns = JsonRequests.get(this.mvc, SEEDED + "/turns").path("items");
		var notes = JsonRequests.get(this.mvc, SEEDED + "/notes");

		assertThat(notes.path("items").valueStream()).containsExactlyElementsOf(
				turns.valueStream().flatMap((turn) -> turn.path("notes").valueStream()).toList());
		assertThat(notes.path("total").asInt()).isPositive();
	}

	@Test
	void summaryIsAnAbstractBesideTheDocument() {
		var record = JsonRequests.get(this.mvc, CALL);
		var summary = JsonRequests.get(this.mvc, record.at("/links/summary").asString());

		assertThat(record.path("textBasis").asString()).isNotEqualTo("abstract");
		assertThat(summary.path("textBasis").asString()).isEqualTo("abstract");
		assertThat(summary.at("/items/0/turns/0/textBasis").asString()).isEqualTo("abstract");
		assertThat(summary.at("/items/0/turns/0/anchor").asString()).isEqualTo("t1");
		assertThat(JsonRequests.get(this.mvc, "/conversations/" + IngestedPapers.CALL + "/summary.json"))
			.isEqualTo(summary);
	}

	@Test
	void passageOfTheSummaryIsFoundThere() {
		assertThat(this.mvc.get().uri(CALL + "/turns/t1")).hasStatus(HttpStatus.FOUND)
			.hasHeader("Location", CALL + "/summary");
	}

	@Test
	void redactionsLeadToTheirPlaces() {
		var redacted = JsonRequests.get(this.mvc, "/api/v1/conversations?redactions=yes").at("/items/0");
		var redactions = JsonRequests.get(this.mvc, redacted.at("/links/self").asString() + "/redactions");

		assertThat(redactions.path("total")).isEqualTo(redacted.path("redactionCount"));
		assertThat(redactions.path("items")).isNotEmpty().allSatisfy((redaction) -> {
			var turn = JsonRequests.get(this.mvc, redaction.at("/links/turn").asString());
			assertThat(turn.path("redactions").valueStream().map(JsonNode::asString))
				.contains(redaction.path("anchor").asString());
		});
	}

	@Test
	void everyLinkOfARecordLeadsSomewhere() {
		for (var address : new String[] { SEEDED, CALL }) {
			JsonRequests.get(this.mvc, address)
				.path("links")
				.forEach((link) -> assertThat(this.mvc.get().uri(link.asString())).hasStatusOk());
		}
	}

}
