package org.memcon.ingest.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.ingest.report.Outcome;
import org.memcon.ingest.store.Accession.SourceOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The archive's register of what was taken in, when, from which file, and with what
 * outcome.
 */
@Component
public class AccessionRegister {

	private static final Logger log = LoggerFactory.getLogger(AccessionRegister.class);

	private static final String AUTHORITY_FILE = "authority";

	private static final String SOURCE_PERSONS = "names";

	private static final int MAX_FINDINGS_LENGTH = 100_000;

	/** After these the record is not what it was; removed may be its own words only. */
	private static final Set<Outcome> CHANGES = EnumSet.of(Outcome.ENTERED, Outcome.UPDATED, Outcome.REMOVED);

	private final JdbcClient jdbc;

	private final Clock clock;

	public AccessionRegister(DataSource dataSource, Clock clock) {
		this.jdbc = JdbcClient.create(dataSource);
		this.clock = clock;
	}

	/** A conversation in the archive and where it came from. */
	public record RegisteredConversation(String slug, String collection, String file, String checksum) {

		public SourceOrigin origin() {
			return new SourceOrigin(this.collection, this.file, this.checksum);
		}

	}

	public void report(Findings findings) {
		findings.list().forEach((finding) -> log.warn("{}", finding));
	}

	public void record(Outcome outcome, @Nullable String slug, SourceOrigin sourceOrigin, List<Finding> findings) {
		findings.forEach((finding) -> log.warn("{}", finding));
		if (outcome == Outcome.UNCHANGED) {
			return;
		}
		log.info("{}: {}", sourceOrigin.file(), outcome.name().toLowerCase(Locale.ROOT));
		this.jdbc
			.sql("""
					insert into accessions (taken_in_at, source_file, source_checksum, slug, conversation_id, outcome, findings)
					values (?, ?, ?, ?, (select id from conversations where slug = ?), ?, ?)""")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), sourceOrigin.file(), sourceOrigin.checksum(), slug,
					slug, outcome.name(), listed(findings))
			.update();
		if (slug != null && CHANGES.contains(outcome)) {
			setChangedAt(slug);
		}
	}

	/** By the second, as harvesters ask. */
	private void setChangedAt(String slug) {
		this.jdbc.sql("update conversations set changed_at = ? where slug = ?")
			.params(this.clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC), slug)
			.update();
	}

	/**
	 * The controlled lists as a whole, if they have changed since they were last taken
	 * in.
	 */
	public void recordAuthority(String checksum) {
		recordAuthority(AUTHORITY_FILE, checksum);
	}

	public void recordAuthority(String file, String checksum) {
		var last = this.jdbc
			.sql("select source_checksum from accessions where source_file = ? order by id desc limit 1")
			.param(file)
			.query(String.class)
			.optional();
		if (!last.equals(Optional.of(checksum))) {
			record(last.isPresent() ? Outcome.UPDATED : Outcome.ENTERED, null, new SourceOrigin("", file, checksum),
					List.of());
		}
	}

	/** Documents have changed what is known of persons whom others name too. */
	public void recordSourcePersons() {
		record(Outcome.UPDATED, null, new SourceOrigin("", SOURCE_PERSONS, ""), List.of());
	}

	/** The controlled lists cannot be read: nothing is taken in until they can. */
	public void refuseAuthority(List<Finding> findings) {
		log.error("The corpus is not taken in, because a list of names is broken.");
		record(Outcome.REFUSED, null, new SourceOrigin("", AUTHORITY_FILE, ""), findings);
	}

	private static String listed(List<Finding> findings) {
		var lines = findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
		return lines.substring(0, Math.min(lines.length(), MAX_FINDINGS_LENGTH));
	}

	/** What once came from this file and is still held. */
	public List<String> slugsFrom(String file) {
		return this.jdbc.sql("select slug from conversations where source_file = ?")
			.param(file)
			.query(String.class)
			.list();
	}

	/**
	 * As {@link #record}, but nothing if that is the last that the register says of it:
	 * what is wrong or missing again and again is told once.
	 */
	public void recordOnce(Outcome outcome, @Nullable String slug, SourceOrigin sourceOrigin, List<Finding> findings) {
		var last = this.jdbc.sql("""
				select outcome || ' ' || coalesce(source_checksum, '') from accessions
				where %s = ? order by id desc fetch first row only
				""".formatted((slug != null) ? "slug" : "slug is null and source_file"))
			.param((slug != null) ? slug : sourceOrigin.file())
			.query(String.class)
			.optional();
		if (!last.equals(Optional.of(outcome + " " + sourceOrigin.checksum()))) {
			record(outcome, slug, sourceOrigin, findings);
		}
	}

	/** What is held of a volume. */
	public List<String> slugsOfVolume(String volume) {
		return this.jdbc.sql("""
				select c.slug from conversations c join collections k on k.id = c.collection_id
				where k.slug = ? order by c.slug""")
			.param(volume)
			.query(String.class)
			.list()
			.stream()
			.filter((slug) -> slug.startsWith(volume + "-"))
			.toList();
	}

	public boolean isCollection(String slug) {
		return this.jdbc.sql("select count(*) from collections where slug = ?")
			.param(slug)
			.query(Long.class)
			.single() > 0;
	}

	/** The slugs of all persons held. */
	public List<String> participantSlugs() {
		return this.jdbc.sql("select slug from participants").query(String.class).list();
	}

	/** Where this conversation came from. */
	public Optional<RegisteredConversation> find(String slug) {
		return this.jdbc.sql("""
				select c.slug, k.slug as collection, c.source_file as file, c.source_checksum as checksum
				from conversations c join collections k on k.id = c.collection_id where c.slug = ?""")
			.param(slug)
			.query(RegisteredConversation.class)
			.optional();
	}

	/** Whether this conversation, or the abstract of it, comes with the program. */
	public boolean isSeeded(String slug) {
		return this.jdbc.sql("""
				select count(*) from conversations c left join summaries s on s.conversation_id = c.id
				where c.slug = ? and (c.source_file like 'corpus/%' or s.source_file like 'corpus/%')""")
			.param(slug)
			.query(Long.class)
			.single() > 0;
	}

	public List<RegisteredConversation> allFromCorpus() {
		return this.jdbc.sql("""
				select c.slug, k.slug as collection, c.source_file as file, c.source_checksum as checksum
				from conversations c join collections k on k.id = c.collection_id
				where c.source_file like 'corpus/%' order by c.slug""").query(RegisteredConversation.class).list();
	}

}
