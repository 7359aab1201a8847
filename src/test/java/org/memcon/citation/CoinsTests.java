package org.memcon.citation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CoinsTests {

	private static final String HOST = "https://memcon.example";

	@Test
	void recordHasTheTitleOfItsCitationAndItsPeopleAsContributors() {
		assertThat(pairs(CitationSample.MEMCON_ABSTRACT, HOST)).contains("rft.type=manuscript",
				"rft.title=Memorandum of conversation between George W. Bush and Vladimir Putin, Brdo Castle, Slovenia",
				"rft.contributor=Bush, George W.", "rft.contributor=Putin, Vladimir", "rft.place=Brdo Castle, Slovenia",
				"rft.date=2001-06-16")
			.noneMatch((pair) -> pair.startsWith("rft.au") || pair.startsWith("rft.creator"));
	}

	/** A client divides a name without a comma at its last space. */
	@Test
	void nameThatIsNotDividedEndsWithAComma() {
		assertThat(pairs(CitationSample.TRANSCRIPTION_THREE, HOST)).contains("rft.contributor=The Foreign Minister,",
				"rft.contributor=Doe, Jane");
	}

	@Test
	void documentOfAVolumeIsAPartOfIt() {
		assertThat(pairs(CitationSample.FRUS, HOST))
			.contains("rft.genre=bookitem", "rft.atitle=Memorandum of Conversation, February 17, 1969", "rft.volume=12",
					"rft.date=2006", "rft.place=Washington")
			.anyMatch((pair) -> pair.startsWith("rft.btitle=Foreign Relations of the United States"));
	}

	@Test
	void namesThePermanentAddressWhereItIsSet() {
		assertThat(pairs(CitationSample.FRUS, HOST))
			.contains("rft.identifier=https://memcon.example/conversations/frus1969-76v12-d14");
		assertThat(pairs(CitationSample.FRUS, "")).noneMatch((pair) -> pair.startsWith("rft.identifier"));
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		assertThat(pairs(CitationSample.MACHINE_READ_BARE, HOST)).noneMatch((pair) -> pair.startsWith("rft.date"));
	}

	private static Stream<String> pairs(CitationSample sample, String host) {
		return Stream.of(new Coins(sample.citable(), host).toString().split("&"))
			.map((pair) -> URLDecoder.decode(pair, StandardCharsets.UTF_8));
	}

}
