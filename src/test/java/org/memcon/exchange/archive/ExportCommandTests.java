package org.memcon.exchange.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.SeededArchiveWithPapers;
import org.mockito.Mockito;
import picocli.CommandLine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchiveWithPapers
class ExportCommandTests {

	@TempDir
	private Path folder;

	private final StringWriter said = new StringWriter();

	@Autowired
	BagExporter archive;

	@Autowired
	SqliteExporter sqlite;

	@Autowired
	MockMvcTester mvc;

	@Test
	void fileHasTheVeryBytesThatReadersGet() throws IOException {
		var file = this.folder.resolve("memcon.zip");

		assertThat(export(this.archive, file)).isZero();
		assertThat(file)
			.hasBinaryContent(this.mvc.get().uri("/archive.zip").exchange().getResponse().getContentAsByteArray());
		assertThat(this.said.toString()).matches("\\S+memcon\\.zip: 13 records, [\\d,]+ bytes\\R");
		assertThat(this.folder).isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void endingOfTheFileSaysTheFormat() throws IOException {
		var file = this.folder.resolve("memcon.sqlite");

		assertThat(export(this.sqlite, file)).isZero();
		assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("SQLite format 3");
		assertThat(this.said.toString()).matches("\\S+memcon\\.sqlite: 13 records, [\\d,]+ bytes\\R");
	}

	@Test
	void fileThatIsThereIsReplaced() throws IOException {
		var file = Files.writeString(this.folder.resolve("memcon.zip"), "old");

		assertThat(export(this.archive, file)).isZero();
		assertThat(Files.size(file)).isGreaterThan(1000);
	}

	@Test
	void fileThatIsThereStaysWhereTheNewOneBreaksOff() throws IOException {
		var file = Files.writeString(this.folder.resolve("memcon.zip"), "old");
		var breaking = Mockito.mock(BagExporter.class);
		Mockito.when(breaking.write(Mockito.any())).then((call) -> {
			Files.writeString(call.getArgument(0), "new");
			throw new IOException("No space left on device");
		});

		assertThat(export(breaking, file)).isEqualTo(1);
		assertThat(this.said.toString().strip()).isEqualTo("No space left on device");
		assertThat(file).hasContent("old");
		assertThat(this.folder).isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void machinesLanguagePlaysNoPart() throws IOException {
		var language = Locale.getDefault();
		var file = this.folder.resolve("memcon.zip");
		var here = new ByteArrayOutputStream();
		this.archive.pack(here);

		Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
		try {
			export(this.archive, file);
		}
		finally {
			Locale.setDefault(language);
		}
		assertThat(file).hasBinaryContent(here.toByteArray());
	}

	private int export(ArchiveExporter packing, Path file) {
		var opened = Mockito.mock(ConfigurableApplicationContext.class);
		Class<? extends ArchiveExporter> type = (packing instanceof SqliteExporter) ? SqliteExporter.class
				: BagExporter.class;
		Mockito.doReturn(packing).when(opened).getBean(type);
		var out = new PrintWriter(this.said, true);
		return new CommandLine(new ExportCommand(() -> opened)).setOut(out)
			.setExecutionExceptionHandler((ex, line, words) -> {
				out.println(ex.getMessage());
				return CommandLine.ExitCode.SOFTWARE;
			})
			.execute(file.toString());
	}

}
