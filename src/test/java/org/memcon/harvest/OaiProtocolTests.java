package org.memcon.harvest;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.RawHttpClient;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class OaiProtocolTests {

	private static final String RECORD = "oai:localhost:2001-06-16-bush-putin-memcon";

	private static final Path EXPECTED = Path.of("src/test/resources/org/memcon/harvest");

	@Autowired
	MockMvcTester mvc;

	@LocalServerPort
	int port;

	Harvester harvester;

	@BeforeEach
	void come() {
		this.harvester = new Harvester(this.mvc);
	}

	@Test
	void archiveIdentifiesItself() {
		var identify = this.harvester.ask("verb=Identify").select("Identify");

		assertThat(identify.select("repositoryName").text()).startsWith("Memcon");
		assertThat(identify.select("baseURL").text()).isEqualTo("http://localhost/oai");
		assertThat(identify.select("adminEmail").text()).isEqualTo("not-set@memcon.invalid");
		assertThat(identify.select("deletedRecord").text()).isEqualTo("persistent");
		assertThat(Instant.parse(identify.select("earliestDatestamp").text())).isBeforeOrEqualTo(Instant.now());
	}

	@Test
	void schemeOfTheNamesIsToldWhereTheHostHasADomain() {
		var named = this.harvester.ask(URI.create("http://memcon.example/oai?verb=Identify"));

		assertThat(named.select("repositoryIdentifier").text()).isEqualTo("memcon.example");
		assertThat(named.select("sampleIdentifier").text())
			.isEqualTo("oai:memcon.example:2001-06-16-bush-putin-memcon");
		assertThat(this.harvester.ask("verb=Identify").select("description")).isEmpty();
		assertThat(this.harvester.ask(URI.create("http://127.0.0.1/oai?verb=Identify")).select("description"))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&identifier=" + RECORD })
	void formatsAreDublinCoreAndTei(String identifier) {
		var answer = this.harvester.ask("verb=ListMetadataFormats" + identifier);

		assertThat(answer.select("metadataPrefix").eachText()).containsExactly("oai_dc", "tei");
	}

	@Test
	void setsAreCollectionsAndTopics() {
		var sets = this.harvester.ask("verb=ListSets").select("set");

		assertThat(sets.select("setSpec").eachText())
			.startsWith("collection", "collection:bush-putin-2025", "collection:bush-putin-2026", "topic")
			.contains("topic:abm-treaty")
			.doesNotHaveDuplicates();
		assertThat(sets).filteredOn((set) -> set.select("setSpec").text().equals("topic:abm-treaty"))
			.singleElement()
			.satisfies((set) -> assertThat(set.getElementsByTag("dc:description").text()).isNotEmpty());
	}

	@Test
	void recordStandsInTheSetsOfItsCollectionAndItsTopics() {
		var header = this.harvester.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + RECORD).select("header");

		assertThat(header.select("identifier").text()).isEqualTo(RECORD);
		assertThat(header.select("setSpec").eachText()).startsWith("collection:bush-putin-2025")
			.contains("topic:abm-treaty");
	}

	@Test
	void recordIsDescribedInDublinCore() throws IOException {
		var dc = this.harvester.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + RECORD)
			.getElementsByTag("oai_dc:dc")
			.first();

		assertThat(lines(dc)).isEqualTo(Files.readString(EXPECTED.resolve("dublin-core.txt")));
	}

	@Test
	void listOfRecordsSaysOfEachWhatItSaysOfOne() {
		var records = this.harvester.ask("verb=ListRecords&metadataPrefix=oai_dc").select("record");

		assertThat(records).hasSize(11).allSatisfy((record) -> {
			var one = this.harvester
				.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + record.select("identifier").text())
				.select("record");
			assertThat(one.outerHtml()).isEqualTo(record.outerHtml());
		});
	}

	@Test
	void textOfARecordIsThatOfItsFile() {
		var file = Jsoup.parse(text(this.mvc.get().uri("/conversations/2001-06-16-bush-putin-memcon.xml").exchange()),
				"", Parser.xmlParser());

		var harvested = this.harvester.ask("verb=GetRecord&metadataPrefix=tei&identifier=" + RECORD);

		var text = harvested.select("metadata > TEI").removeAttr("xmlns:xsi").removeAttr("xsi:schemaLocation");
		assertThat(text.outerHtml()).isEqualTo(file.select("TEI").outerHtml());
	}

	@Test
	void textsAreGatheredOneByOne() {
		assertThat(this.harvester.gather("ListRecords", "metadataPrefix=tei")).extracting(Harvester::slug)
			.hasSize(11)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "collection:bush-putin-2026, 8", "collection, 11", "topic, 11" })
	void setHoldsItsRecordsAndThoseOfTheSetsBelow(String set, int records) {
		assertThat(this.harvester.gather("ListIdentifiers", "metadataPrefix=tei&set=" + set)).hasSize(records);
	}

	@Test
	void setOfATopicHoldsWhatStandsUnderIt() {
		var headers = this.harvester.gather("ListRecords", "metadataPrefix=oai_dc&set=topic:abm-treaty");

		assertThat(headers).isNotEmpty()
			.hasSizeLessThan(11)
			.allMatch((header) -> header.select("setSpec").eachText().contains("topic:abm-treaty"));
	}

	@Test
	void datesIncludeWhatTheyName() {
		var changed = this.harvester.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + RECORD)
			.select("datestamp")
			.text();
		var day = changed.substring(0, 10);

		for (var range : List.of("from=" + changed, "until=" + changed, "from=" + changed + "&until=" + changed,
				"from=" + day, "until=" + day, "from=" + day + "&until=" + day, "from=0001-01-01")) {
			assertThat(this.harvester.gather("ListIdentifiers", "metadataPrefix=oai_dc&" + range))
				.extracting((header) -> header.select("identifier").text())
				.contains(RECORD);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					badVerb | ''
					badVerb | verb=
					badVerb | verb=identify
					badVerb | verb=%3Cprobe%3E
					badVerb | verb=Identify&verb=Identify
					badVerb | verb=Identify&verb=ListSets
					badVerb | metadataPrefix=oai_dc
							badArgument | verb=Identify&metadataPrefix=oai_dc
					badArgument | verb=Identify&unheard-of=1
					badArgument | verb=Identify&Identifier=1
					badArgument | verb=ListSets&set=topic
					badArgument | verb=ListMetadataFormats&identifier=
					badArgument | verb=ListMetadataFormats&identifier=a:b&identifier=a:b
					badArgument | verb=GetRecord
					badArgument | verb=GetRecord&metadataPrefix=oai_dc
					badArgument | verb=GetRecord&identifier=oai:localhost:2001-06-16-bush-putin-memcon
					badArgument | verb=GetRecord&metadataPrefix=oai_dc&identifier=%22%3E%3Cprobe%3E
					badArgument | verb=GetRecord&metadataPrefix=oai_dc&identifier=%00
					badArgument | verb=GetRecord&metadataPrefix=oai%20dc&identifier=oai:a:b
					badArgument | verb=ListRecords
					badArgument | verb=ListRecords&from=2001-01-01
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&from=2001
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&from=2001-13-01
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&from=2001-02-30
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01T25:00:00Z
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01T24:00:00Z
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01T23:59:60Z
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01T10:00:00
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01T10:00:00.5Z
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&from=2001-01-02&until=2001-01-01
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&from=2001-01-01&until=2002-01-01T00:00:00Z
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&set=a::b
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&set=topic:abm-treaty&set=topic:abm-treaty
					badArgument | verb=ListRecords&resumptionToken=%00
					badArgument | verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=ListRecords~oai_dc~0~9~~1~1~1
					badResumptionToken | verb=ListRecords&resumptionToken=nonsense
					badResumptionToken | verb=ListRecords&resumptionToken=%3Cprobe%20a=%22b%22%3E%26
					badResumptionToken | verb=ListRecords&resumptionToken=ListIdentifiers~oai_dc~0~253402300799~~1~1~1
					badResumptionToken | verb=ListRecords&resumptionToken=ListRecords~marc~0~253402300799~~1~1~1
					badResumptionToken | verb=ListRecords&resumptionToken=ListRecords~oai_dc~0~999999999999~~1~1~1
					badResumptionToken | verb=ListRecords&resumptionToken=ListRecords~oai_dc~0~253402300799~topic:a%20b~1~1~1
					badResumptionToken | verb=ListRecords&resumptionToken=
					badResumptionToken | verb=ListRecords&resumptionToken=%C3%A9
					badResumptionToken | verb=ListSets&resumptionToken=ListSets~1
					cannotDisseminateFormat | verb=ListRecords&metadataPrefix=marc21
					cannotDisseminateFormat | verb=ListIdentifiers&metadataPrefix=OAI_DC
					cannotDisseminateFormat | verb=GetRecord&metadataPrefix=mods&identifier=oai:localhost:2001-06-16-bush-putin-memcon
					idDoesNotExist | verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:nobody
					idDoesNotExist | verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.example:2001-06-16-bush-putin-memcon
					idDoesNotExist | verb=GetRecord&metadataPrefix=oai_dc&identifier=http://localhost/conversations/2001-06-16-bush-putin-memcon
					idDoesNotExist | verb=ListMetadataFormats&identifier=oai:localhost:nobody
					noRecordsMatch | verb=ListRecords&metadataPrefix=oai_dc&set=topic:no-such-topic
					noRecordsMatch | verb=ListRecords&metadataPrefix=oai_dc&set=language:english
					noRecordsMatch | verb=ListIdentifiers&metadataPrefix=oai_dc&until=1969-07-20
					noRecordsMatch | verb=ListIdentifiers&metadataPrefix=oai_dc&from=9999-12-31
					noRecordsMatch | verb=ListRecords&resumptionToken=ListRecords~oai_dc~0~253402300799~~999999999999~50~60
					""")
	void errorIsThatOfTheProtocol(String code, String query) {
		var answer = this.harvester.ask(query.replace("''", ""));

		assertThat(answer.select("error").eachAttr("code")).containsExactly(code);
		assertThat(answer.select("error").text()).isNotEmpty();
		assertThat(answer.select("probe")).isEmpty();
	}

	@Test
	void whatWasTypedComesBackAsAnAttributeAndNothingElse() {
		var token = "<probe a=\"b\">&'";

		var answer = this.harvester.ask("verb=ListRecords&resumptionToken=" + Harvester.encoded(token));

		assertThat(answer.select("request").attr("resumptionToken")).isEqualTo(token);
		assertThat(answer.select("error").text()).doesNotContain("probe");
	}

	@Test
	void requestMayBePosted() {
		var posted = this.mvc.post()
			.uri("/oai")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("verb", "GetRecord")
			.param("metadataPrefix", "oai_dc")
			.param("identifier", RECORD)
			.exchange();

		assertThat(posted).hasStatusOk().hasContentType("text/xml;charset=UTF-8");
		var answer = Jsoup.parse(text(posted), "", Parser.xmlParser());
		assertThat(answer.select("header > identifier").text()).isEqualTo(RECORD);
	}

	@Test
	void bodyOfAPostIsRead() {
		var body = "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=tei";

		var rawHttpResponse = new RawHttpClient(this.port)
			.sendUnfinished("POST /oai?set=topic HTTP/1.1\r\nHost: localhost\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
						.formatted(body.length(), body));

		assertThat(rawHttpResponse.status()).isEqualTo(200);
		assertThat(rawHttpResponse.body()).contains("badArgument");
	}

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data", "multipart/form-data; boundary=x", "application/json", "nonsense" })
	void bodyOfAnotherKindHoldsNoVerb(String type) {
		var rawHttpResponse = new RawHttpClient(this.port).sendUnfinished("POST /oai HTTP/1.1\r\nHost: localhost\r\n"
				+ "Content-Type: %s\r\nContent-Length: 4\r\nConnection: close\r\n\r\nverb".formatted(type));

		assertThat(rawHttpResponse.status()).isEqualTo(200);
		assertThat(rawHttpResponse.body()).contains("badVerb");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH" })
	void nothingElseIsTaken(String method) {
		assertThat(new RawHttpClient(this.port).request(method, "/oai?verb=Identify").status()).isEqualTo(405);
	}

	@Test
	void answersAreCompressedForThoseWhoTakeIt() {
		var rawHttpResponse = new RawHttpClient(this.port).get("/oai?verb=ListRecords&metadataPrefix=oai_dc",
				"Accept-Encoding: gzip");

		assertThat(rawHttpResponse.header("content-encoding")).isEqualTo("gzip");
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String lines(Element dc) {
		return dc.children()
			.stream()
			.map((it) -> it.tagName().replace("dc:", "") + ": " + it.text() + "\n")
			.collect(Collectors.joining());
	}

}
