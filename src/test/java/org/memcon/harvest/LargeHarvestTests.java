package org.memcon.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.JdkHttpOaiClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.model.Context.KnownTransformer;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.memcon.ConversationMultiplier;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The harvest of five thousand records while others are added, changed and withdrawn.
 */
@SeededArchive
@TestPropertySource(properties = "spring.application.name=memcon-of-harvesters")
@TestInstance(Lifecycle.PER_CLASS)
class LargeHarvestTests {

	/** The number of copies that turns eleven records into more than five thousand. */
	private static final int COPIES = 454;

	/** The client cuts an identifier where the buffer of its parser ends. */
	private static final int SOME = 20;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	Harvester harvester;

	CurationSimulator curation;

	@BeforeAll
	void multiply(@Autowired ApplicationContext context) {
		new ConversationMultiplier(context).copyDescriptions(COPIES);
	}

	@BeforeEach
	void come() {
		this.harvester = new Harvester(this.mvc);
		this.curation = new CurationSimulator(this.jdbc);
	}

	@Test
	void anotherHousesClientGetsEachRecordOnce() throws Exception {
		var address = "http://localhost:" + this.port + "/oai";
		var client = new ServiceProvider(new Context().withMetadataTransformer("oai_dc", KnownTransformer.OAI_DC)
			.withOAIClient(JdkHttpOaiClient.newBuilder().withBaseUrl(address).build()));

		var gathered = new ArrayList<Record>();
		client.listRecords(ListRecordsParameters.request().withMetadataPrefix("oai_dc"))
			.forEachRemaining(gathered::add);

		var slugs = this.curation.slugs();
		assertThat(gathered).hasSizeGreaterThan(5000).hasSameSizeAs(slugs);
		assertThat(gathered).extracting((it) -> it.getHeader().getIdentifier().replaceFirst("^oai:localhost:", ""))
			.filteredOn((slug) -> !slug.startsWith("oai:"))
			.hasSizeGreaterThan(slugs.size() - SOME)
			.doesNotHaveDuplicates()
			.isSubsetOf(slugs);
		assertThat(gathered).allMatch((it) -> it.getHeader().isDeleted() == (it.getMetadata() == null));
	}

	@Test
	void whatHappensBetweenTwoRequestsNeitherSkipsNorRepeats() {
		var before = this.curation.slugs();
		var passed = before.get(20);
		var ahead = before.get(before.size() - 20);
		var times = new AtomicInteger();

		var gathered = this.harvester.gather("ListIdentifiers", "metadataPrefix=oai_dc", () -> {
			if (times.incrementAndGet() == 2) {
				this.curation.withdraw(passed);
				this.curation.withdraw(ahead);
				this.curation.change(before.get(30));
				this.curation.change(before.get(before.size() - 30));
				this.curation.add("2008-12-24-new-telcon");
			}
		});

		assertThat(gathered).extracting(Harvester::slug)
			.containsExactlyInAnyOrderElementsOf(
					Stream.concat(before.stream(), Stream.of("2008-12-24-new-telcon")).toList());
		assertThat(deleted(gathered)).contains(ahead).doesNotContain(passed);
	}

	@Test
	void laterHarvestFindsWhatHasChangedAndNothingElse() {
		var slugs = this.curation.slugs();
		this.curation.ageByOneHour();
		this.curation.change(slugs.get(7));
		this.curation.withdraw(slugs.get(8));
		this.curation.add("2008-12-25-newer-telcon");

		var found = this.harvester.gather("ListRecords", "metadataPrefix=oai_dc&from=" + this.curation.halfAnHourAgo());

		assertThat(found).extracting(Harvester::slug)
			.containsExactlyInAnyOrder(slugs.get(7), slugs.get(8), "2008-12-25-newer-telcon");
		assertThat(deleted(found)).containsExactly(slugs.get(8));
	}

	@Test
	void withdrawnRecordIsToldOfForEver() {
		var slug = this.curation.slugs().get(40);
		this.curation.withdraw(slug);
		var name = "oai:localhost:" + slug;

		var record = this.harvester.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + name);

		assertThat(record.select("header").attr("status")).isEqualTo("deleted");
		assertThat(record.select("header > setSpec").eachText()).containsExactly("collection:bush-putin-2026",
				"topic:abm-treaty", "topic:nato");
		assertThat(record.select("metadata")).isEmpty();
		assertThat(this.harvester.ask("verb=ListMetadataFormats&identifier=" + name).select("error").attr("code"))
			.isEqualTo("noMetadataFormats");
		for (var set : List.of("topic:nato", "topic", "collection:bush-putin-2026", "collection")) {
			assertThat(deleted(this.harvester.gather("ListIdentifiers", "metadataPrefix=tei&set=" + set)))
				.contains(slug);
		}
		assertThat(deleted(this.harvester.gather("ListIdentifiers", "metadataPrefix=tei&set=topic:iraq")))
			.doesNotContain(slug);
	}

	@Test
	void nameThatARecordHadIsDeletedAndTheNewOneIsThere() {
		var former = this.curation.slugs().get(70);
		this.curation.ageByOneHour();
		this.curation.rename(former, "another-name");

		var found = this.harvester.gather("ListRecords", "metadataPrefix=oai_dc&from=" + this.curation.halfAnHourAgo());
		var record = this.harvester.ask("verb=GetRecord&metadataPrefix=tei&identifier=oai:localhost:" + former);

		assertThat(found).extracting(Harvester::slug).containsExactly(former, "another-name");
		assertThat(deleted(found)).containsExactly(former);
		assertThat(record.select("header").attr("status")).isEqualTo("deleted");
		this.curation.withdraw("another-name");
		assertThat(deleted(
				this.harvester.gather("ListRecords", "metadataPrefix=tei&from=" + this.curation.halfAnHourAgo())))
			.containsExactly(former, "another-name");
	}

	@Test
	void recordWhoseSlugComesBackIsThereAgain() {
		var slug = this.curation.slugs().get(50);
		this.curation.withdraw(slug);
		this.curation.add(slug);

		var record = this.harvester.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:" + slug);
		var gathered = this.harvester.gather("ListIdentifiers", "metadataPrefix=oai_dc");

		assertThat(record.select("header").attr("status")).isEmpty();
		assertThat(gathered).extracting(Harvester::slug).containsOnlyOnce(slug);
		assertThat(deleted(gathered)).doesNotContain(slug);
	}

	@Test
	void nameThatTwoRecordsHadIsDeletedOnce() {
		var slug = this.curation.slugs().get(80);
		this.curation.rename(slug, "moved-on");
		this.curation.add(slug);
		this.curation.withdraw(slug);

		var gathered = this.harvester.gather("ListIdentifiers", "metadataPrefix=oai_dc");

		assertThat(gathered).extracting(Harvester::slug).containsOnlyOnce(slug, "moved-on");
		assertThat(deleted(gathered)).contains(slug).doesNotContain("moved-on");
	}

	@Test
	void topicThatAMachineProposedMakesNoSet() {
		var slug = this.curation.slugs().get(60);
		this.curation.propose("topic-of-a-machine", slug);

		assertThat(this.harvester.ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:topic-of-a-machine")
			.select("error")
			.attr("code")).isEqualTo("noRecordsMatch");
		var record = this.harvester.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:" + slug);
		assertThat(record.select("setSpec").text()).doesNotContain("topic-of-a-machine");
		assertThat(record.getElementsByTag("dc:subject").eachText()).doesNotContain("Topic of a machine");
	}

	@Test
	void listSaysHowLongItIsAndHowFarItHasCome() {
		var first = this.harvester.ask("verb=ListIdentifiers&metadataPrefix=oai_dc").select("resumptionToken");
		var second = this.harvester.ask("verb=ListIdentifiers&resumptionToken=" + Harvester.encoded(first.text()))
			.select("resumptionToken");

		assertThat(first.attr("completeListSize")).isEqualTo(String.valueOf(this.curation.records()))
			.isEqualTo(second.attr("completeListSize"));
		assertThat(first.attr("cursor")).isEqualTo("0");
		assertThat(second.attr("cursor")).isEqualTo("100");
	}

	private static List<String> deleted(List<Element> headers) {
		return headers.stream()
			.filter((header) -> header.attr("status").equals("deleted"))
			.map(Harvester::slug)
			.toList();
	}

}
