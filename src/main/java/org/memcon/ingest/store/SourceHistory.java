package org.memcon.ingest.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers of each file which conversations it held when it was last read whole. So it
 * is known what is no longer in it, and that it need not be read when nothing has changed
 * that could lead to anything else.
 */
@Component
public class SourceHistory {

	private static final int MAX_PATH_LENGTH = 1000;

	private final JdbcClient jdbc;

	public SourceHistory(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/**
	 * A file by its place, its state, and the manner in which it was read; null where
	 * another reading in the same manner may come to something else.
	 */
	public record SourceVersion(String path, String checksum, @Nullable String fingerprint) {

		public static SourceVersion of(String path, String checksum, String manner) {
			return new SourceVersion(Path.of(path).toAbsolutePath().normalize().toString(), checksum, manner);
		}

		public SourceVersion withoutFingerprint() {
			return new SourceVersion(this.path, this.checksum, null);
		}

	}

	/** Remembered of a reading: what the file held. */
	private record LastVersion(String checksum, @Nullable String manner, String slugs) {

		List<String> slugList() {
			return this.slugs.isEmpty() ? List.of() : List.of(this.slugs.split("\n"));
		}

		boolean is(SourceVersion sourceVersion) {
			return this.checksum.equals(sourceVersion.checksum()) && this.manner != null
					&& this.manner.equals(sourceVersion.fingerprint());
		}

	}

	/**
	 * What the file holds, if it would be read as it was before and all that came from it
	 * is in the archive as it came.
	 */
	public Optional<List<String>> unchanged(SourceVersion sourceVersion) {
		return remembered(sourceVersion.path()).filter((it) -> it.is(sourceVersion))
			.map(LastVersion::slugList)
			.filter((slugs) -> new HashSet<>(slugsWithChecksum(sourceVersion.checksum())).containsAll(slugs));
	}

	/**
	 * What the file held when it was last read whole, and is still in the archive as it
	 * came from there.
	 */
	public List<String> previousSlugs(SourceVersion sourceVersion) {
		return remembered(sourceVersion.path()).stream()
			.flatMap((before) -> held(before, sourceVersion).stream())
			.filter((slug) -> otherSource(slug, sourceVersion).isEmpty())
			.toList();
	}

	private List<String> held(LastVersion before, SourceVersion sourceVersion) {
		var held = new HashSet<>(slugsWithChecksum(before.checksum()));
		held.addAll(slugsWithChecksum(sourceVersion.checksum()));
		return before.slugList().stream().filter(held::contains).toList();
	}

	/** The slug of the one document that the file gave when it was last read whole. */
	public Optional<String> onlyDocument(SourceVersion sourceVersion) {
		return remembered(sourceVersion.path()).map(LastVersion::slugList)
			.filter((slugs) -> slugs.size() == 1)
			.map((slugs) -> slugs.get(0))
			.filter(this::isHeld);
	}

	/**
	 * Another file that gave this document, and no other, when it was last read whole.
	 */
	public Optional<String> otherSource(String slug, SourceVersion sourceVersion) {
		return this.jdbc.sql("select path from readings where slugs = ? and path <> ? fetch first row only")
			.params(slug, sourceVersion.path())
			.query(String.class)
			.optional();
	}

	public void record(SourceVersion sourceVersion, List<String> slugs) {
		var now = new LastVersion(sourceVersion.checksum(), sourceVersion.fingerprint(), String.join("\n", slugs));
		if (sourceVersion.path().length() <= MAX_PATH_LENGTH
				&& !remembered(sourceVersion.path()).equals(Optional.of(now))) {
			forget(sourceVersion.path());
			this.jdbc.sql("insert into readings (path, checksum, manner, slugs) values (?, ?, ?, ?)")
				.params(sourceVersion.path(), sourceVersion.checksum(), sourceVersion.fingerprint(), now.slugs())
				.update();
		}
	}

	private void forget(String path) {
		this.jdbc.sql("delete from readings where path = ?").param(path).update();
	}

	private Optional<LastVersion> remembered(String path) {
		return this.jdbc.sql("select checksum, manner, slugs from readings where path = ?")
			.param(path)
			.query(LastVersion.class)
			.optional();
	}

	private List<String> slugsWithChecksum(String checksum) {
		return this.jdbc
			.sql("""
					select slug from conversations where source_checksum = ? union all
					select c.slug from summaries s join conversations c on c.id = s.conversation_id where s.source_checksum = ?
					""")
			.params(checksum, checksum)
			.query(String.class)
			.list();
	}

	private boolean isHeld(String slug) {
		return this.jdbc.sql("select count(*) from conversations where slug = ?")
			.param(slug)
			.query(Long.class)
			.single() > 0;
	}

}
