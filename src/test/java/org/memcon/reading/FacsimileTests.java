package org.memcon.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The images of pages, as readers get and see them.
 */
@SeededArchiveWithPapers
class FacsimileTests {

	private static final String RECORD = "/conversations/" + IngestedPapers.CALL;

	private static final String SEEDED = "/conversations/2001-11-08-bush-putin-telcon";

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/facsimile, 1275, page-2.png", "/facsimile/thumbnail, 127, page-2-thumbnail.png" })
	void imageStandsAtItsOwnAddress(String address, int width, String name) throws Exception {
		var answer = this.mvc.get().uri(RECORD + "/pages/2" + address).exchange().getResponse();

		assertThat(answer.getContentType()).isEqualTo("image/png");
		assertThat(answer.getHeader("Content-Disposition"))
			.isEqualTo("inline; filename=\"" + IngestedPapers.CALL + "-" + name + "\"");
		assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()))).returns(width,
				BufferedImage::getWidth);
	}

	@Test
	void readerWhoHasTheImageIsNotSentItAgain() {
		var first = this.mvc.get().uri(RECORD + "/pages/2/facsimile").exchange();
		var validator = first.getResponse().getHeader("ETag");

		assertThat(validator).matches("\"[0-9a-f]{64}\"");
		assertThat(first).hasHeader("Cache-Control", "no-cache");
		assertThat(this.mvc.get().uri(RECORD + "/pages/2/facsimile").header("If-None-Match", validator)).hasStatus(304);
		assertThat(this.mvc.get().uri(RECORD + "/pages/2/facsimile/thumbnail").header("If-None-Match", validator))
			.hasStatus(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { RECORD + "/pages/1/facsimile", RECORD + "/pages/3/facsimile",
			RECORD + "/pages/3/facsimile/thumbnail", SEEDED + "/pages/1/facsimile",
			"/conversations/x/pages/1/facsimile" })
	void imageThatIsNotThereIsSaidNotToBe(String address) {
		assertThat(HtmlPages.page(this.mvc, address, 404).select(".lead").text())
			.isEqualTo("The archive has no image of this page.");
	}

	@Test
	void imageLiesBesideItsText() {
		var page = HtmlPages.page(this.mvc, RECORD + "/pages/2");

		assertThat(page.select(".facsimile a").attr("href")).isEqualTo(RECORD + "/pages/2/facsimile");
		var image = page.select(".facsimile img");
		assertThat(image.attr("alt")).isEqualTo("Facsimile of page 2 of 3");
		assertThat(image.attr("width")).isEqualTo("1275");
		assertThat(image.attr("height")).isEqualTo("1650");
		assertThat(page.select(".turn-text").text()).contains("and the wine.");
	}

	@Test
	void textAloneHasNoImage() {
		assertThat(HtmlPages.page(this.mvc, RECORD + "/pages/2?view=text").select(".facsimile")).isEmpty();
	}

	@Test
	void choiceStaysWhilePagesAreTurnedAndLeadsToNoList() {
		var page = HtmlPages.page(this.mvc, RECORD + "/pages/2?view=image&topic=nato");

		assertThat(page.select(".views [aria-current]").text()).isEqualTo("image");
		assertThat(page.select(".views a").eachAttr("href")).containsExactly(RECORD + "/pages/2?view=text&topic=nato",
				RECORD + "/pages/2?topic=nato", RECORD + "/pages/2?view=image&topic=nato");
		assertThat(page.select(".turning-next").attr("href")).isEqualTo(RECORD + "/pages/3?view=image&topic=nato");
		assertThat(page.select(".reader-back a").attr("href")).isEqualTo("/conversations?topic=nato");
		assertThat(HtmlPages.page(this.mvc, RECORD + "/pages/2?view=image").select(".reader-back a").attr("href"))
			.isEqualTo(RECORD + "?view=image");
	}

	@Test
	void hitIsShownInTheText() {
		var page = HtmlPages.page(this.mvc, RECORD + "/pages/1?view=image&q=wine");

		assertThat(page.select(".hit-next").attr("href")).isEqualTo(RECORD + "/pages/2?hit=1&q=wine#hit-1");
	}

	@Test
	void thumbnailsStandOnTheTitlePageAndInTheWhole() {
		for (var address : new String[] { RECORD, RECORD + "/pages" }) {
			assertThat(HtmlPages.page(this.mvc, address).select("img.thumbnail").eachAttr("src"))
				.containsExactly(RECORD + "/pages/2/facsimile/thumbnail", RECORD + "/pages/3/facsimile/thumbnail");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { SEEDED, SEEDED + "/pages", SEEDED + "/pages/1", SEEDED + "/pages/1?view=image" })
	void recordWithoutImagesShowsNoTraceOfThem(String address) {
		assertThat(HtmlPages.page(this.mvc, address).select("img, figure, .views, .with-facsimile")).isEmpty();
	}

}
