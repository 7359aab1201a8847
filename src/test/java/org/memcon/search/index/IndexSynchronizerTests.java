package org.memcon.search.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.MemconApplication;
import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogDocument;
import org.memcon.search.CatalogQuery;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index of an archive in files, over several starts.
 */
@ExtendWith(OutputCaptureExtension.class)
class IndexSynchronizerTests {

	private static final String REBUILT = "The index does not match the archive and is rebuilt.";

	private static final String DAMAGED = "The index is damaged and will be rebuilt";

	private static long takenIn;

	@TempDir
	static Path home;

	@TempDir
	Path directory;

	@BeforeAll
	static void firstStart() {
		start(home, (archive) -> {
			assertThat(count(archive)).isEqualTo(11);
			takenIn = accessions(archive);
		});
		assertThat(takenIn).isGreaterThanOrEqualTo(11);
		assertThat(home).isDirectoryContaining("glob:**/index.stamp").isDirectoryContaining("glob:**/index");
	}

	@Test
	void startWithoutEditsDoesNothing(CapturedOutput log) throws IOException {
		FileSystemUtils.copyRecursively(home, this.directory);
		var before = log.getAll().length();

		start(this.directory, (archive) -> {
			assertThat(count(archive)).isEqualTo(11);
			assertThat(accessions(archive)).isEqualTo(takenIn);
			assertThat(log.getAll().substring(before)).isNotEmpty().doesNotContain(REBUILT, DAMAGED, "Mass indexing");
		});
	}

	@Test
	void stateOfAnotherFormatRebuildsTheIndex(CapturedOutput log) throws IOException {
		FileSystemUtils.copyRecursively(home, this.directory);
		var before = log.getAll().length();
		var stamp = this.directory.resolve("index.stamp");
		var state = Files.readString(stamp);
		Files.writeString(stamp, state.replaceFirst("format \\S+", "format 7"));

		start(this.directory, (archive) -> {
			assertThat(log.getAll().substring(before)).contains(REBUILT);
			assertThat(stamp).hasContent(state);
			assertThat(count(archive)).isEqualTo(11);
			assertThatLostStateIsNoticed(archive, stamp, state);
		});
	}

	private static void assertThatLostStateIsNoticed(ApplicationContext archive, Path stamp, String state) {
		delete(stamp);

		archive.getBean(IndexSynchronizer.class).restart();

		assertThat(stamp).hasContent(state);
		assertThat(count(archive)).isEqualTo(11);
	}

	@Test
	void passagesThatAreGoneLeaveTheIndex() throws IOException {
		FileSystemUtils.copyRecursively(home, this.directory);

		start(this.directory, (archive) -> {
			var indexer = archive.getBean(CatalogIndexer.class);
			var before = indexer.countPassages();
			indexer.reindex(List.of(replaceOneTurnAndRemoveAnother(archive.getBean(JdbcClient.class))));
			assertThat(indexer.countPassages()).isEqualTo(before - 1);
			var question = CatalogQuery.everything(CatalogQuery.Kind.PASSAGES).withWords("unheard");
			assertThat(archive.getBean(Catalog.class).find(question).passages().ids()).hasSize(1);
		});
	}

	/** As after a new import, a turn has another id. */
	private static long replaceOneTurnAndRemoveAnother(JdbcClient jdbc) {
		var turns = jdbc.sql("""
				select t.id, t.conversation_id from turns t where t.conversation_id = (
					select id from conversations where slug = '2001-06-16-bush-putin-memcon')
				and not exists (select 1 from notes n where n.turn_id = t.id)
				and not exists (select 1 from redactions r where r.turn_id = t.id) order by t.ordinal limit 2""")
			.query()
			.listOfRows();
		assertThat(turns).hasSize(2);
		jdbc.sql("update turns set id = id + 100000, text = 'unheard' where id = ?")
			.param(turns.get(0).get("id"))
			.update();
		jdbc.sql("delete from turns where id = ?").param(turns.get(1).get("id")).update();
		return ((Number) turns.get(0).get("conversation_id")).longValue();
	}

	@Test
	void missingPassagesRebuildTheIndex(CapturedOutput log) throws IOException {
		FileSystemUtils.copyRecursively(home, this.directory);
		FileSystemUtils.deleteRecursively(this.directory.resolve("index/passages"));
		var before = log.getAll().length();

		start(this.directory, (archive) -> {
			assertThat(log.getAll().substring(before)).contains(REBUILT);
			assertThat(archive.getBean(CatalogIndexer.class).countPassages()).isPositive();
		});
	}

	@Test
	void indexThatIsBehindGoesOnFromItsState(CapturedOutput log) throws IOException {
		FileSystemUtils.copyRecursively(home, this.directory);
		var before = log.getAll().length();
		var stamp = this.directory.resolve("index.stamp");
		var state = Files.readString(stamp);
		Files.writeString(stamp, state.replaceFirst("accession \\d+", "accession " + (takenIn - 3)));

		start(this.directory, (archive) -> {
			assertThat(log.getAll().substring(before)).doesNotContain(REBUILT);
			assertThat(stamp).hasContent(state);
			assertThat(count(archive)).isEqualTo(11);
		});
	}

	@Test
	void lostIndexIsRebuilt(CapturedOutput log) throws IOException {
		FileSystemUtils.copyRecursively(home, this.directory);
		var before = log.getAll().length();
		FileSystemUtils.deleteRecursively(this.directory.resolve("index"));

		start(this.directory, (archive) -> {
			assertThat(log.getAll().substring(before)).contains(REBUILT);
			assertThat(count(archive)).isEqualTo(11);
			assertThat(accessions(archive)).isEqualTo(takenIn);
		});
	}

	@Test
	void damagedIndexIsRebuilt(CapturedOutput log) throws IOException {
		FileSystemUtils.copyRecursively(home, this.directory);
		var before = log.getAll().length();
		try (var files = Files.list(this.directory.resolve("index/catalog"))) {
			files.filter((file) -> file.toString().endsWith(".cfs")).forEach(IndexSynchronizerTests::truncate);
		}

		start(this.directory, (archive) -> {
			assertThat(log.getAll().substring(before)).contains(DAMAGED, REBUILT);
			assertThat(count(archive)).isEqualTo(11);
			assertThat(accessions(archive)).isEqualTo(takenIn);
		});
	}

	/** A search that wrote the index would fail on a full disk. */
	@Test
	void searchDoesNotWriteWhatIsNotYetCommitted() throws IOException {
		FileSystemUtils.copyRecursively(home, this.directory);

		start(this.directory, (archive) -> {
			assertThat(count(archive)).isEqualTo(11);
			try (var entities = archive.getBean(EntityManagerFactory.class).createEntityManager()) {
				var session = Search.session(entities);
				session.indexingPlanSynchronizationStrategy(CatalogIndexer.WRITTEN);
				session.indexingPlan().purge(CatalogDocument.class, firstConversation(archive), null);
				session.indexingPlan().execute();
			}

			assertThat(count(archive)).isEqualTo(11);
		});
	}

	private static long firstConversation(ApplicationContext archive) {
		return archive.getBean(JdbcClient.class).sql("select min(id) from conversations").query(Long.class).single();
	}

	private static void start(Path directory, Consumer<ApplicationContext> visit) {
		try (var archive = new SpringApplicationBuilder(MemconApplication.class).web(WebApplicationType.NONE)
			.run("--memcon.archive.directory=" + directory)) {
			archive.publishEvent(new ArchiveChangedEvent());
			visit.accept(archive);
		}
	}

	private static long count(ApplicationContext archive) {
		return archive.getBean(Catalog.class).find(CatalogQuery.EVERYTHING).total();
	}

	private static long accessions(ApplicationContext archive) {
		return archive.getBean(JdbcClient.class).sql("select count(*) from accessions").query(Long.class).single();
	}

	private static void truncate(Path file) {
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(channel.size() / 2);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
