package org.memcon.ingest;

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
class Readings {

	private static final int LONGEST_PATH = 1000;

	private final JdbcClient jdbc;

	Readings(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/**
	 * A file by its place, its state, and the manner in which it was read; null where
	 * another reading in the same manner may come to something else.
	 */
	record Reading(String path, String checksum, @Nullable String manner) {

		static Reading of(String path, String checksum, String manner) {
			return new Reading(Path.of(path).toAbsolutePath().normalize().toString(), checksum, manner);
		}

		Reading unsettled() {
			return new Reading(this.path, this.checksum, null);
		}

	}

	/** Remembered of a reading: what the file held. */
	private record Remembered(String checksum, @Nullable String manner, String slugs) {

		List<String> slugList() {
			return this.slugs.isEmpty() ? List.of() : List.of(this.slugs.split("\n"));
		}

		boolean is(Reading reading) {
			return this.checksum.equals(reading.checksum()) && this.manner != null
					&& this.manner.equals(reading.manner());
		}

	}

	/**
	 * What the file holds, if it would be read as it was before and all that came from it
	 * is in the archive as it came.
	 */
	Optional<List<String>> unchanged(Reading reading) {
		return remembered(reading.path()).filter((it) -> it.is(reading))
			.map(Remembered::slugList)
			.filter((slugs) -> new HashSet<>(heldAsIn(reading.checksum())).containsAll(slugs));
	}

	/**
	 * What the file held when it was last read whole, and is still in the archive as it
	 * came from there.
	 */
	List<String> heldBefore(Reading reading) {
		return remembered(reading.path()).stream()
			.flatMap((before) -> held(before, reading).stream())
			.filter((slug) -> otherSource(slug, reading).isEmpty())
			.toList();
	}

	private List<String> held(Remembered before, Reading reading) {
		var held = new HashSet<>(heldAsIn(before.checksum()));
		held.addAll(heldAsIn(reading.checksum()));
		return before.slugList().stream().filter(held::contains).toList();
	}

	/** The slug of the one document that the file gave when it was last read whole. */
	Optional<String> onlyDocument(Reading reading) {
		return remembered(reading.path()).map(Remembered::slugList)
			.filter((slugs) -> slugs.size() == 1)
			.map((slugs) -> slugs.get(0))
			.filter(this::isHeld);
	}

	/**
	 * Another file that gave this document, and no other, when it was last read whole.
	 */
	Optional<String> otherSource(String slug, Reading reading) {
		return this.jdbc.sql("select path from readings where slugs = ? and path <> ? fetch first row only")
			.params(slug, reading.path())
			.query(String.class)
			.optional();
	}

	void remember(Reading reading, List<String> slugs) {
		var now = new Remembered(reading.checksum(), reading.manner(), String.join("\n", slugs));
		if (reading.path().length() <= LONGEST_PATH && !remembered(reading.path()).equals(Optional.of(now))) {
			forget(reading.path());
			this.jdbc.sql("insert into readings (path, checksum, manner, slugs) values (?, ?, ?, ?)")
				.params(reading.path(), reading.checksum(), reading.manner(), now.slugs())
				.update();
		}
	}

	private void forget(String path) {
		this.jdbc.sql("delete from readings where path = ?").param(path).update();
	}

	private Optional<Remembered> remembered(String path) {
		return this.jdbc.sql("select checksum, manner, slugs from readings where path = ?")
			.param(path)
			.query(Remembered.class)
			.optional();
	}

	private List<String> heldAsIn(String checksum) {
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
