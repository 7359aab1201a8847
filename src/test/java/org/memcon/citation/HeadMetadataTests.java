package org.memcon.citation;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;
import org.memcon.citation.HeadMetadata.Meta;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class HeadMetadataTests {

	private static final String RECORD = "/conversations/2001-06-16-bush-putin-memcon";

	@Autowired
	MockMvcTester mvc;

	/** The type, without which a title alone would make it a journal article. */
	@Test
	void referenceManagersTakeARecordForAManuscript() {
		var head = HtmlPages.page(this.mvc, RECORD);

		assertThat(metas(head, "z:itemType")).containsExactly("manuscript");
		assertThat(metas(head, "citation_title")).first().asString().startsWith("Memorandum of conversation between");
		assertThat(metas(head, "citation_date")).containsExactly("2001-06-16");
		assertThat(metas(head, "citation_public_url")).containsExactly("http://localhost" + RECORD);
		assertThat(metas(head, "z:archive")).containsExactly("George W. Bush Presidential Library");
		assertThat(metas(head, "citation_author")).isEmpty();
	}

	/** Zotero takes contributors in Dublin Core for authors. */
	@Test
	void principalsAreContributors() {
		var head = HtmlPages.page(this.mvc, RECORD);

		assertThat(metas(head, "bib:contributors")).containsExactly("Bush, George W.", "Putin, Vladimir");
		assertThat(metas(head, "DC.contributor")).isEmpty();
	}

	@Test
	void topicsAndPlaceAreNamed() {
		var head = HtmlPages.page(this.mvc, RECORD);

		assertThat(metas(head, "DC.subject")).contains("ABM Treaty");
		assertThat(metas(head, "z:place")).containsExactly("Brdo Castle, Brdo pri Kranju, Slovenia");
	}

	@Test
	void personsHaveTheAddressesOfTheirPages() {
		assertThat(HtmlPages.page(this.mvc, RECORD).select("script[type=application/ld+json]").html())
			.contains("\"http://localhost/participants/bush-george-w\"");
	}

	@Test
	void hourDoesNotCutTheShortTitle() {
		var record = CitationSample.TRANSCRIPTION_THREE.citable();

		assertThat(new HeadMetadata(record, Pinpoint.WHOLE).metas()).contains(new Meta("z:shortTitle", record.title()),
				new Meta("bib:contributors", "The Foreign Minister,"));
	}

	@Test
	void documentOfAVolumeHasItsNumberAndItsEditors() {
		assertThat(new HeadMetadata(CitationSample.FRUS.citable(), Pinpoint.WHOLE).metas()).contains(
				new Meta("citation_volume", "12"), new Meta("z:extra", "Number: document 14"),
				new Meta("bib:editors", "Erin R. Mahan"), new Meta("z:place", "Washington"));
	}

	@Test
	void everyFormatHasItsLink() {
		var links = HtmlPages.page(this.mvc, RECORD + "/pages/2").select("head link[rel=alternate][href*=citation]");

		assertThat(links.eachAttr("href")).containsExactly(RECORD + "/pages/2/citation.ris",
				RECORD + "/pages/2/citation.bib", RECORD + "/pages/2/citation.json", RECORD + "/pages/2/citation.txt");
		assertThat(links.eachAttr("type")).doesNotHaveDuplicates().hasSize(4);
	}

	@Test
	void recordIsDescribedInTheTermsOfSchemaOrg() {
		var record = json(HtmlPages.page(this.mvc, RECORD));

		assertThat(record.get("@type").toString()).isEqualTo("[\"ArchiveComponent\",\"Conversation\"]");
		assertThat(record.get("dateCreated").asString()).isEqualTo("2001-06-16");
		assertThat(record.get("holdingArchive").get("name").asString())
			.isEqualTo("George W. Bush Presidential Library");
		assertThat(record.get("genre").asString()).isEqualTo("abstract in Memcon");
	}

	@Test
	void pageIsAPartOfItsRecord() {
		var page = json(HtmlPages.page(this.mvc, RECORD + "/pages/2"));

		assertThat(page.get("@id").asString()).isEqualTo("http://localhost" + RECORD + "/pages/2");
		assertThat(page.get("isPartOf").get("@id").asString()).isEqualTo("http://localhost" + RECORD);
	}

	private static List<String> metas(Document page, String name) {
		return page.select("head meta")
			.stream()
			.filter((it) -> it.attr("name").equals(name))
			.map((it) -> it.attr("content"))
			.toList();
	}

	private static JsonNode json(Document page) {
		return new JsonMapper().readTree(page.select("head script[type=application/ld+json]").last().html());
	}

}
