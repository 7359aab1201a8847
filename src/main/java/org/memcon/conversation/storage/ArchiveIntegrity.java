package org.memcon.conversation.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Checks that database and images are those that were in the archive's directory before,
 * with all that was in them, and keeps the {@link ArchiveMarker} there. An archive in
 * memory, and a database elsewhere, are not compared.
 */
@Component
public class ArchiveIntegrity {

	private static final Logger log = LoggerFactory.getLogger(ArchiveIntegrity.class);

	private static final String STATE = """
			select (select id from archive_identity) as id, coalesce(max(id), 0) as accession,
				max(taken_in_at) as registered_at, (select count(*) from conversations) as conversations
			from accessions where id = (select max(id) from accessions)""";

	private static final String REMEDY = """
			Put back a backup, or accept the database as it is: stop Memcon, delete %s and start again.""";

	private final ArchiveSettings settings;

	private final BrokenConnectionEvictor evictor;

	private final JdbcClient jdbc;

	private final @Nullable FileDatabase file;

	private final MissingImages missingImages;

	private volatile List<String> problems = List.of();

	private volatile boolean isUnreachable;

	ArchiveIntegrity(ArchiveSettings settings, DataSource dataSource, JdbcConnectionDetails details,
			BrokenConnectionEvictor evictor) {
		this.settings = settings;
		this.evictor = evictor;
		this.jdbc = JdbcClient.create(dataSource);
		this.file = (details instanceof FileDatabase database) ? database : null;
		this.missingImages = new MissingImages(settings, this.jdbc);
	}

	/** The end of the register, and the size of the archive. */
	private record Register(UUID id, long accession, @Nullable OffsetDateTime registeredAt, long conversations) {

		ArchiveMarker marker() {
			return new ArchiveMarker(this.id, this.accession,
					(this.registeredAt != null) ? this.registeredAt.toInstant() : Instant.EPOCH, this.conversations);
		}

	}

	/** Refuses to begin an archive where one has been. */
	void checkAbsence() {
		if (this.file != null && marker().isPresent()) {
			throw new ArchiveException(
					"The database is empty, but %s held %s: put the database back from a backup, or name another directory."
						.formatted(directory(), marker().get()));
		}
	}

	/** Gives a new archive its number, and checks one that is there. */
	void identify() {
		var known = (this.file != null) ? marker() : Optional.<ArchiveMarker>empty();
		if (this.jdbc.sql("select count(*) from archive_identity").query(Long.class).single() == 0) {
			this.jdbc.sql("insert into archive_identity (id) values (?)")
				.param(known.map(ArchiveMarker::id).orElseGet(UUID::randomUUID))
				.update();
		}
		if (this.file != null && known.isEmpty()) {
			keep(this.file, state());
		}
		check();
	}

	/**
	 * Waits until all that is committed is on the disk, and asks for it again by a new
	 * connection: only then it is kept.
	 */
	public void confirm() {
		if (this.file != null) {
			var last = state().accession();
			this.file.sync();
			if (!Long.valueOf(last)
				.equals(this.file.administration()
					.queryForObject("select coalesce(max(id), 0) from accessions where id <= ?", Long.class, last))) {
				throw new ArchiveException("the database has lost what was written to it");
			}
			check();
		}
	}

	/** The problems that the last check has found, each in a sentence with the remedy. */
	public List<String> problems() {
		return this.problems;
	}

	/**
	 * Checks the archive again, logs what is new, and keeps the state in which all is
	 * well.
	 */
	public synchronized void check() {
		var found = findProblems();
		found.stream().filter((problem) -> !this.problems.contains(problem)).forEach(log::error);
		if (found.isEmpty() && !this.problems.isEmpty()) {
			log.info("The archive is whole again.");
		}
		this.problems = found;
	}

	/** Checks the archive again if the database could not be reached. */
	public void checkIfUnreachable() {
		if (this.isUnreachable) {
			check();
		}
	}

	private List<String> findProblems() {
		try {
			this.isUnreachable = false;
			var state = state();
			return (this.file != null) ? findProblems(this.file, state) : List.of();
		}
		catch (DataAccessException ex) {
			this.isUnreachable = true;
			this.evictor.evictAll();
			return List
				.of("The archive cannot be checked: " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		}
	}

	/** Connects anew, too, as other processes do. */
	private List<String> findProblems(FileDatabase file, ArchiveMarker state) {
		try {
			var known = marker();
			if (known.isEmpty() || !file.isInPlace()) {
				return List.of("The archive in %s was deleted or replaced. Stop Memcon, put it back and start again."
					.formatted(directory()));
			}
			file.administration().execute("select 1");
			var found = new ArrayList<String>();
			compare(known.get(), state).ifPresent(found::add);
			if (found.isEmpty() && !state.equals(known.get())) {
				keep(file, state);
			}
			this.missingImages.find().ifPresent(found::add);
			return found;
		}
		catch (IOException | UncheckedIOException | ArchiveException ex) {
			this.isUnreachable = true;
			return List.of("The archive cannot be checked: " + ex.getMessage());
		}
	}

	private Optional<String> compare(ArchiveMarker known, ArchiveMarker state) {
		if (!known.id().equals(state.id())) {
			return Optional.of("The database in %s is that of another archive. %s".formatted(directory(), remedy()));
		}
		var isRegistered = this.jdbc.sql("select count(*) from accessions where id = ? and taken_in_at = ?")
			.param(known.accession())
			.param(known.registeredAt().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single() == 1;
		var isWhole = known.accession() == 0 || (isRegistered
				&& (known.accession() != state.accession() || known.conversations() == state.conversations()));
		return isWhole ? Optional.empty()
				: Optional.of("The database in %s is older than it was, or damaged: it has %s, and had %s. %s"
					.formatted(directory(), state, known, remedy()));
	}

	private String remedy() {
		return REMEDY.formatted(directory().resolve(ArchiveMarker.FILE));
	}

	/** The marker never tells of more than is safe on the disk. */
	private void keep(FileDatabase file, ArchiveMarker state) {
		file.sync();
		state.write(directory());
	}

	private ArchiveMarker state() {
		return this.jdbc.sql(STATE).query(Register.class).single().marker();
	}

	private Optional<ArchiveMarker> marker() {
		return ArchiveMarker.in(directory());
	}

	private Path directory() {
		return this.settings.directory().toAbsolutePath();
	}

}
