package org.memcon.ingest.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.ingest.input.Zip.FileOpener;
import org.memcon.ingest.input.Zip.ZipLimits;

import static org.assertj.core.api.Assertions.assertThat;

class ZipTests {

	private static final int LARGE = 3 << 20;

	@TempDir
	private Path folder;

	@Test
	void whatIsInItComesInOrderWithItsSidecars() throws IOException {
		zip("b.xml", "words", "a/c.pdf", "words", "a/c.yaml", "title: x", ".hidden", "x", "__MACOSX/a.xml", "x");

		assertThat(unpacked().files()).containsExactly("a.zip/a/c.pdf + sidecar", "a.zip/b.xml");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "../a.xml", "b/../../a.xml", "/etc/a.xml", "C:/a.xml", "b\\a.xml", "..", "a\u001b[2J.xml" })
	void aNameThatLeadsOutIsRefusedAndTheRestGoesOn(String name) throws IOException {
		zip(name, "words", "b.xml", "words");

		var unpacked = unpacked();

		assertThat(unpacked.refused()).containsExactly("a.zip/" + name + ": its name leads out of the zip");
		assertThat(unpacked.files()).containsExactly("a.zip/b.xml");
	}

	@Test
	void nothingIsLeftOnTheDiskUnderItsName() throws IOException {
		zip("a.xml", "x".repeat(LARGE));

		assertThat(unpacked().texts()).containsExactly("x".repeat(LARGE));
		assertThat(this.folder).isDirectoryNotContaining("glob:**.xml");
	}

	@Test
	void whatTheDiskHasNoRoomForIsAFailureAndLeavesNothing() throws IOException {
		zip("a.xml", "x".repeat(LARGE));
		var unpacked = new ArrayList<Path>();

		var recordingInputHandler = unpacked(ZipLimits.DEFAULT, (file) -> {
			unpacked.add(file);
			throw new IOException("No space left on device");
		});

		assertThat(recordingInputHandler.refused()).containsExactly("a.zip/a.xml: failed: No space left on device");
		assertThat(unpacked).singleElement().satisfies((file) -> assertThat(file).doesNotExist());
	}

	@Test
	void aZipWithinIsNotOpened() throws IOException {
		zip("b.zip", "words");

		assertThat(unpacked().refused()).containsExactly("a.zip/b.zip: a zip within a zip is not opened");
	}

	@Test
	void aBombIsRefusedAndTheRestGoesOn() throws IOException {
		zip("bomb.xml", "x".repeat(LARGE), "c.xml", "words");

		var unpacked = unpacked(new ZipLimits(10, 10_000, 1 << 30, 1 << 30, 50, 2 << 20));

		assertThat(unpacked.refused())
			.containsExactly("a.zip/bomb.xml: failed: it is larger than allowed when unpacked");
		assertThat(unpacked.files()).containsExactly("a.zip/c.xml");
	}

	@Test
	void aFileThatIsTooLargeIsRefused() throws IOException {
		zip("a.xml", "x".repeat(LARGE));

		assertThat(unpacked(new ZipLimits(10, 10_000, 2 << 20, 1 << 30, 10_000, 1)).refused())
			.containsExactly("a.zip/a.xml: failed: it is larger than allowed when unpacked");
	}

	@Test
	void allTogetherMayNotBeTooLarge() throws IOException {
		zip("a.xml", "words", "b.xml", "words");

		var unpacked = unpacked(new ZipLimits(10, 10_000, 1 << 30, 5, 100, 100));

		assertThat(unpacked.files()).containsExactly("a.zip/a.xml");
		assertThat(unpacked.refused()).containsExactly("a.zip: the zip has more than 5 bytes");
	}

	@Test
	void aZipOfTooManyFilesIsRefused() throws IOException {
		zip("a.xml", "words", "b.xml", "words");

		assertThat(unpacked(new ZipLimits(1, 10_000, 1 << 30, 1 << 30, 100, 100)).refused())
			.containsExactly("a.zip: the zip has more than 1 files");
	}

	@Test
	void aListOfFilesThatIsTooLongIsNotRead() throws IOException {
		zip("a.xml", "words", "b.xml", "words");

		assertThat(unpacked(new ZipLimits(10, 10, 1 << 30, 1 << 30, 100, 100)).refused())
			.containsExactly("a.zip: the zip cannot be read: its directory is too long");
	}

	@Test
	void anEmptyFileIsRefused() throws IOException {
		zip("a.xml", "");

		assertThat(unpacked().refused()).containsExactly("a.zip/a.xml: the file is empty");
	}

	@Test
	void filesThatOverlapAreRefused() throws IOException {
		zip("a.xml", "x".repeat(LARGE), "b.xml", "words");
		var bytes = Files.readAllBytes(file());
		var second = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
		var first = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
		System.arraycopy(bytes, first + 16, bytes, second + 16, 12);
		System.arraycopy(bytes, first + 42, bytes, second + 42, 4);
		Files.write(file(), bytes);

		assertThat(unpacked().files()).isEmpty();
		assertThat(unpacked().refused()).containsExactly("a.zip: the files in the zip overlap");
	}

	@Test
	void namesOfAnOlderProgramAreRead() throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(file()), Charset.forName("IBM437"))) {
			zip.putNextEntry(new ZipEntry("Gr\u00fc\u00dfe.xml"));
			zip.write('a');
		}

		assertThat(unpacked().files()).containsExactly("a.zip/Gr\u00fc\u00dfe.xml");
	}

	@Test
	void whatIsNoZipIsRefused() throws IOException {
		Files.writeString(file(), "no zip");

		assertThat(unpacked().refused()).singleElement().asString().startsWith("a.zip: the zip cannot be read: ");
	}

	@Test
	void aTruncatedZipIsRefused() throws IOException {
		zip("a.xml", "words");
		var bytes = Files.readAllBytes(file());
		Files.write(file(), Arrays.copyOf(bytes, bytes.length - 30));

		assertThat(unpacked().refused()).singleElement().asString().startsWith("a.zip: the zip cannot be read: ");
	}

	private RecordingInputHandler unpacked() {
		var recordingInputHandler = new RecordingInputHandler(this.folder);
		InputFiles.of(List.of(file())).unpack(recordingInputHandler);
		return recordingInputHandler;
	}

	private RecordingInputHandler unpacked(ZipLimits zipLimits) {
		return unpacked(zipLimits, Files::newOutputStream);
	}

	private RecordingInputHandler unpacked(ZipLimits zipLimits, FileOpener fileOpener) {
		var recordingInputHandler = new RecordingInputHandler(this.folder);
		new Zip(file(), file().toString(), zipLimits, fileOpener).unpack(recordingInputHandler);
		return recordingInputHandler;
	}

	private Path file() {
		return this.folder.resolve("a.zip");
	}

	private void zip(String... namesAndTexts) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(file()))) {
			for (var i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
	}

}
