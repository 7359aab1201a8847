package org.memcon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An archive on disk that release 0.1 made: the seeded records and a small volume, with
 * their index.
 */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class EarlierArchiveTests {

	private static final String VOLUME = "src/test/resources/org/memcon/ingest/frus-volume.xml";

	private static final String CHANGES_OF_THE_VOLUME = "select slug || ' ' || changed_at from conversations"
			+ " where slug like 'frus1899v01-%' order by slug";

	@TempDir
	static Path directory;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@DynamicPropertySource
	static void archive(DynamicPropertyRegistry registry) throws IOException {
		unpack("/org/memcon/archive-0.1.zip");
		registry.add("memcon.archive.directory", directory::toString);
	}

	private static void unpack(String resource) throws IOException {
		try (var zip = new ZipInputStream(EarlierArchiveTests.class.getResourceAsStream(resource))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				var file = directory.resolve(entry.getName());
				Files.createDirectories(entry.isDirectory() ? file : file.getParent());
				if (!entry.isDirectory()) {
					Files.copy(zip, file);
				}
			}
		}
	}

	@Test
	void everyRecordIsRead() {
		var slugs = this.jdbc.sql("select slug from conversations").query(String.class).list();

		assertThat(slugs).hasSizeGreaterThanOrEqualTo(13)
			.allSatisfy((slug) -> assertThat(this.mvc.get().uri("/conversations/{slug}/pages/1", slug)).hasStatusOk());
	}

	@Test
	void recordsAreFoundByTheirWords() {
		assertThat(this.mvc.get().uri("/conversations?q=missile")).hasStatusOk()
			.bodyText()
			.contains("2001-06-16-bush-putin-memcon");
	}

	/** The heading of one document only names its form: it gets another title. */
	@Test
	void volumeThatComesAgainChangesOnlyWhereItIsReadDifferently() {
		var before = changes();
		ingestVolume();
		var after = changes();
		ingestVolume();

		assertThat(before).containsExactly("frus1899v01-d14 2026-11-29 21:00:37+00",
				"frus1899v01-d15a 2026-11-29 21:00:37+00");
		assertThat(after.get(0)).startsWith("frus1899v01-d14 ").isNotEqualTo(before.get(0));
		assertThat(after.get(1)).isEqualTo(before.get(1));
		assertThat(changes()).isEqualTo(after);
	}

	private static void ingestVolume() {
		assertThat(MemconCommand.run(MemconApplication::openWithoutWebServer, "ingest", VOLUME,
				"--memcon.archive.directory=" + directory))
			.isZero();
	}

	private List<String> changes() {
		return this.jdbc.sql(CHANGES_OF_THE_VOLUME).query(String.class).list();
	}

}
