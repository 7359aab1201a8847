package org.memcon.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers which conversations each file had when it was last read whole. That shows
 * what is no longer in it, and that it need not be read again when nothing has changed.
 */
@Component
class SourceHistory {

	private static final int MAX_PATH_LENGTH = 1000;

	private final JdbcClient jdbc;

	SourceHistory(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/**
	 * A file by its path, its content, and the fingerprint of all that decides how it is
	 * read; the fingerprint is null if another reading may give another result.
	 */
	record SourceVersion(String path, String checksum, @Nullable String fingerprint) {

		static SourceVersion of(String path, String checksum, String fingerprint) {
			return new SourceVersion(absolute(path), checksum, fingerprint);
		}

		/** A name that the machine cannot write stays as it is shown. */
		private static String absolute(String path) {
			try {
				return Path.of(path).toAbsolutePath().normalize().toString();
			}
			catch (InvalidPathException ex) {
				return path;
			}
		}

		SourceVersion withoutFingerprint() {
			return new SourceVersion(this.path, this.checksum, null);
		}

	}

	/** The last version of a file that was read whole, with the slugs in it. */
	private record LastVersion(String checksum, @Nullable String manner, String slugs) {

		List<String> slugList() {
			return this.slugs.isEmpty() ? List.of() : List.of(this.slugs.split("\n"));
		}

		boolean is(SourceVersion version) {
			return this.checksum.equals(version.checksum()) && this.manner != null
					&& this.manner.equals(version.fingerprint());
		}

	}

	/**
	 * Returns the slugs in the file, if it would be read as before and all that came from
	 * it is still in the archive.
	 */
	Optional<List<String>> unchanged(SourceVersion version) {
		return remembered(version.path()).filter((it) -> it.is(version))
			.map(LastVersion::slugList)
			.filter((slugs) -> slugsWithChecksum(version.checksum()).containsAll(slugs));
	}

	/**
	 * Returns the slugs in the file when it was last read, if the archive still has them.
	 */
	List<String> previousSlugs(SourceVersion version) {
		return remembered(version.path()).stream()
			.flatMap((before) -> held(before, version).stream())
			.filter((slug) -> otherSource(slug, version).isEmpty())
			.toList();
	}

	private List<String> held(LastVersion before, SourceVersion version) {
		var held = slugsWithChecksum(before.checksum(), version.checksum());
		return before.slugList().stream().filter(held::contains).toList();
	}

	/** Returns the slug of the only document of the file when it was last read whole. */
	Optional<String> onlyDocument(SourceVersion version) {
		return remembered(version.path()).map(LastVersion::slugList)
			.filter((slugs) -> slugs.size() == 1)
			.map((slugs) -> slugs.get(0))
			.filter(this::isHeld);
	}

	/** Finds another file whose only document this was when it was last read whole. */
	Optional<String> otherSource(String slug, SourceVersion version) {
		return this.jdbc.sql("select path from readings where slugs = ? and path <> ? fetch first row only")
			.params(slug, version.path())
			.query(String.class)
			.optional();
	}

	void record(SourceVersion version, List<String> slugs) {
		var now = new LastVersion(version.checksum(), version.fingerprint(), String.join("\n", slugs));
		if (version.path().length() <= MAX_PATH_LENGTH && !remembered(version.path()).equals(Optional.of(now))) {
			this.jdbc.sql("delete from readings where path = ?").param(version.path()).update();
			this.jdbc.sql("insert into readings (path, checksum, manner, slugs) values (?, ?, ?, ?)")
				.params(version.path(), version.checksum())
				.param(version.fingerprint())
				.param(now.slugs())
				.update();
		}
	}

	private Optional<LastVersion> remembered(String path) {
		return this.jdbc.sql("select checksum, manner, slugs from readings where path = ?")
			.param(path)
			.query(LastVersion.class)
			.optional();
	}

	private Set<String> slugsWithChecksum(String... checksums) {
		return this.jdbc.sql("""
				select slug from conversations where source_checksum in (:checksums) union all
				select c.slug from summaries s join conversations c on c.id = s.conversation_id
				where s.source_checksum in (:checksums)""")
			.param("checksums", List.of(checksums))
			.query(String.class)
			.set();
	}

	private boolean isHeld(String slug) {
		return this.jdbc.sql("select count(*) from conversations where slug = ?")
			.param(slug)
			.query(Long.class)
			.single() > 0;
	}

}
