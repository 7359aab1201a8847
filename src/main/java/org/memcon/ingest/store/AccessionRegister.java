package org.memcon.ingest.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The archive's register of imports: each with its time, its file, its outcome and the
 * findings.
 */
@Component
public class AccessionRegister {

	private static final Logger log = LoggerFactory.getLogger(AccessionRegister.class);

	private static final String AUTHORITY_FILE = "authority";

	private static final String SOURCE_PERSONS = "names";

	private static final int MAX_FINDINGS_LENGTH = 100_000;

	/** The outcomes after which a record differs; of it, only a text may be removed. */
	private static final Set<Outcome> CHANGES = EnumSet.of(Outcome.ENTERED, Outcome.UPDATED, Outcome.REMOVED);

	private static final String REGISTERED = """
			select c.slug, k.slug as collection, c.source_file as file, c.source_checksum as checksum
			from conversations c join collections k on k.id = c.collection_id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ChangeDates dates;

	public AccessionRegister(DataSource dataSource, Clock clock) {
		this.jdbc = JdbcClient.create(dataSource);
		this.clock = clock;
		this.dates = new ChangeDates(this.jdbc, clock);
	}

	/** A conversation in the archive, with its origin. */
	public record RegisteredConversation(String slug, String collection, String file, String checksum) {

		public SourceOrigin origin() {
			return new SourceOrigin(this.collection, this.file, this.checksum);
		}

	}

	public void log(List<Finding> findings) {
		findings.forEach((finding) -> log.warn("{}", finding));
	}

	public void record(Outcome outcome, @Nullable String slug, SourceOrigin origin, List<Finding> findings) {
		log(findings);
		if (outcome != Outcome.UNCHANGED) {
			insert(outcome, slug, origin, findings);
		}
	}

	private void insert(Outcome outcome, @Nullable String slug, SourceOrigin origin, List<Finding> findings) {
		log.info("{}: {}", origin.file(), outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
		this.jdbc
			.sql("""
					insert into accessions (taken_in_at, source_file, source_checksum, slug, conversation_id, outcome, findings)
					values (?, ?, ?, ?, (select id from conversations where slug = ?), ?, ?)""")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), origin.file(), origin.checksum())
			.param(slug)
			.param(slug)
			.params(outcome.name(), joined(findings))
			.update();
		if (slug != null && CHANGES.contains(outcome)) {
			this.dates.update(slug);
		}
	}

	/** Records the controlled lists as a whole, if they have changed. */
	public void recordAuthority(String checksum) {
		recordAuthority(AUTHORITY_FILE, checksum);
	}

	public void recordAuthority(String file, String checksum) {
		var last = strings("select source_checksum from accessions where source_file = ? order by id desc limit 1",
				file)
			.findFirst();
		if (!last.equals(Optional.of(checksum))) {
			record(last.isPresent() ? Outcome.UPDATED : Outcome.ENTERED, null, new SourceOrigin("", file, checksum),
					List.of());
		}
	}

	/** Records that documents have changed persons whom other documents name too. */
	public void recordSourcePersons() {
		record(Outcome.UPDATED, null, new SourceOrigin("", SOURCE_PERSONS, ""), List.of());
	}

	/** Records that a controlled list cannot be read, so that nothing is imported. */
	public void refuseAuthority(List<Finding> findings) {
		log.error("The corpus is not imported, because a list of names is broken.");
		record(Outcome.REFUSED, null, new SourceOrigin("", AUTHORITY_FILE, ""), findings);
	}

	/** Counts how often a record has been entered or updated. */
	public long countEntries() {
		return this.jdbc
			.sql("select count(*) from accessions where slug is not null and outcome in ('ENTERED', 'UPDATED')")
			.query(Long.class)
			.single();
	}

	private static String joined(List<Finding> findings) {
		var lines = findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
		return lines.substring(0, Math.min(lines.length(), MAX_FINDINGS_LENGTH));
	}

	/** Returns the slugs of the conversations whose source is this file. */
	public List<String> slugsFrom(String file) {
		return strings("select slug from conversations where source_file = ?", file).toList();
	}

	/**
	 * Records an outcome unless it is the last of this document or file in the register,
	 * so that what stays wrong or missing is recorded once.
	 */
	public void recordOnce(Outcome outcome, @Nullable String slug, SourceOrigin origin, List<Finding> findings) {
		var last = strings("""
				select outcome || ' ' || coalesce(source_checksum, '') from accessions
				where %s = ? order by id desc fetch first row only
				""".formatted((slug != null) ? "slug" : "slug is null and source_file"),
				(slug != null) ? slug : origin.file())
			.findFirst();
		log(findings);
		if (!last.equals(Optional.of(outcome + " " + origin.checksum()))) {
			insert(outcome, slug, origin, findings);
		}
	}

	/** Returns the slugs of the conversations of a volume. */
	public List<String> slugsOfVolume(String volume) {
		return strings("""
				select c.slug from conversations c join collections k on k.id = c.collection_id
				where k.slug = ? order by c.slug""", volume).filter((slug) -> slug.startsWith(volume + "-")).toList();
	}

	public boolean isCollection(String slug) {
		return strings("select slug from collections where slug = ?", slug).findFirst().isPresent();
	}

	/** Returns the slugs of all persons. */
	public List<String> participantSlugs() {
		return strings("select slug from participants").toList();
	}

	/** Finds a conversation with its origin. */
	public Optional<RegisteredConversation> find(String slug) {
		return this.jdbc.sql(REGISTERED + "where c.slug = ?")
			.param(slug)
			.query(RegisteredConversation.class)
			.optional();
	}

	/** Returns true if a conversation, or the abstract of it, is from the corpus. */
	public boolean isSeeded(String slug) {
		return strings("""
				select c.slug from conversations c left join summaries s on s.conversation_id = c.id
				where c.slug = ? and (c.source_file like 'corpus/%' or s.source_file like 'corpus/%')""", slug)
			.findFirst()
			.isPresent();
	}

	public List<RegisteredConversation> allFromCorpus() {
		return this.jdbc.sql(REGISTERED + "where c.source_file like 'corpus/%' order by c.slug")
			.query(RegisteredConversation.class)
			.list();
	}

	private Stream<String> strings(String query, Object... parameters) {
		return this.jdbc.sql(query).params(parameters).query(String.class).list().stream();
	}

}
