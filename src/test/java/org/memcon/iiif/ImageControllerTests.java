package org.memcon.iiif;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.conversation.Pages;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The images of pages, as the Image API has them.
 */
@SeededArchiveWithPapers
class ImageControllerTests {

	private static final String IMAGE = "/iiif/" + IngestedPapers.CALL + "/pages/2";

	@Autowired
	MockMvcTester mvc;

	IiifClient iiifClient;

	@BeforeEach
	void open() {
		this.iiifClient = new IiifClient(this.mvc);
	}

	@Test
	void baseAddressLeadsToWhatThereIs() {
		assertThat(this.iiifClient.ask(IMAGE)).hasStatus(303).hasHeader("Location", IMAGE + "/info.json");
		assertThat(this.iiifClient.ask(IMAGE + "/info.json").getResponse().getContentType())
			.isEqualTo("application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\"");
	}

	@Test
	void sizeThatIsNamedIsThatOfTheWholeImage() {
		var sizes = this.iiifClient.read(IMAGE + "/info.json").get("sizes");

		assertThat(sizes).hasSize(1);
		assertThat(sizes.get(0).get("width").asInt()).isEqualTo(1275);
		assertThat(sizes.get(0).get("height").asInt()).isEqualTo(1650);
	}

	@ParameterizedTest
	@CsvSource({ "1275 1650 jpg", "1275 1650 png", "127 165 jpg", "127 165 png" })
	void sizesAtHandAreHadInBothFormats(String wanted) throws Exception {
		var parts = wanted.split(" ");

		assertThat(image("/full/" + parts[0] + "," + parts[1] + "/0/default." + parts[2]))
			.returns(Integer.valueOf(parts[0]), BufferedImage::getWidth)
			.returns(Integer.valueOf(parts[1]), BufferedImage::getHeight);
	}

	@Test
	void smallImageIsHadStillSmaller() throws Exception {
		assertThat(image("/full/90,/0/default.jpg")).returns(90, BufferedImage::getWidth)
			.returns(116, BufferedImage::getHeight);
		assertThat(image("/full/1,/0/default.jpg")).returns(1, BufferedImage::getWidth);
	}

	@ParameterizedTest
	@CsvSource({ "jpg, image/jpeg", "png, image/png" })
	void wholeImageIsHadAtMax(String format, String type) throws Exception {
		var address = "/full/max/0/default." + format;

		assertThat(this.iiifClient.ask(IMAGE + address).getResponse().getContentType()).isEqualTo(type);
		assertThat(image(address)).returns(1275, BufferedImage::getWidth).returns(1650, BufferedImage::getHeight);
	}

	@Test
	void jpegLooksLikeTheImageItIsMadeOf() throws Exception {
		var png = image("/full/max/0/default.png");
		var jpeg = image("/full/max/0/default.jpg");

		for (var y = 5; y < 1650; y += 100) {
			for (var x = 5; x < 1275; x += 100) {
				assertThat(jpeg.getRaster().getSample(x, y, 0)).isCloseTo(png.getRaster().getSample(x, y, 0),
						within(24));
			}
		}
	}

	@Test
	void jpegIsKeptBesideThePng(@Autowired Pages pages, @Autowired ArchiveSettings archive) throws Exception {
		var png = archive.facsimile(pages.facsimileOf(IngestedPapers.CALL, 2).orElseThrow());
		Files.deleteIfExists(JpegConverter.jpegPath(png));

		var made = this.iiifClient.ask(IMAGE + "/full/max/0/default.jpg").getResponse().getContentAsByteArray();

		assertThat(JpegConverter.jpegPath(png)).hasBinaryContent(made);
		assertThat(this.iiifClient.ask(IMAGE + "/full/max/0/default.jpg").getResponse().getContentAsByteArray())
			.isEqualTo(made);
		try (var files = Files.list(png.getParent())) {
			assertThat(files).noneMatch((file) -> file.toString().endsWith(".part"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpg", "png" })
	void viewerThatHasTheImageIsNotSentItAgain(String format) {
		var address = IMAGE + "/full/max/0/default." + format;
		var validator = this.iiifClient.ask(address).getResponse().getHeader("ETag");

		assertThat(validator).matches("\"[0-9a-f]{64}[.]" + format + "\"");
		assertThat(this.mvc.get().uri(address).header("If-None-Match", validator)).hasStatus(304);
		assertThat(this.iiifClient.ask(address).getResponse().getHeaders("Cache-Control"))
			.containsExactly("max-age=86400, public");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/full/max/90/default.jpg", "/0,0,9,9/max/0/default.jpg", "/square/max/0/default.jpg",
			"/full/full/0/default.jpg", "/full/128,/0/default.jpg", "/full/0,/0/default.jpg", "/full/9,/0/default.png",
			"/full/99999999999,/0/default.jpg", "/full/,9/0/default.jpg", "/full/1275,1651/0/default.jpg",
			"/full/max/0/gray.jpg", "/full/max/0/default.tif", "/full/max/0/default.JPG", "/full/%5Emax/0/default.jpg",
			"/full/max/!0/default.jpg", "/pct:1,1,9,9/max/0/default.jpg", "/..%3B/max/0/default.png.jpg" })
	void whatIsNotAtHandCannotBeAsked(String address) {
		assertThat(this.iiifClient.ask(IMAGE + address)).hasStatus(400);
		assertThat(this.iiifClient.ask(IMAGE + address).getResponse().getHeader("Cache-Control")).isEqualTo("no-cache");
	}

	@Test
	void colourIsNeverAnError() {
		assertThat(this.iiifClient.ask(IMAGE + "/full/max/0/color.jpg")).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/info.json", "/full/max/0/default.jpg" })
	void imageThatIsNotThereIsSaidNotToBe(String address) {
		for (var image : List.of("/iiif/" + IngestedPapers.CALL + "/pages/1",
				"/iiif/" + IngestedPapers.CALL + "/pages/3", "/iiif/nobody/pages/1",
				"/iiif/" + IngestedPapers.CALL + "/pages/x")) {
			assertThat(this.iiifClient.ask(image + address)).hasStatus(404);
		}
	}

	private BufferedImage image(String address) throws Exception {
		return ImageIO
			.read(new ByteArrayInputStream(this.iiifClient.ask(IMAGE + address).getResponse().getContentAsByteArray()));
	}

}
