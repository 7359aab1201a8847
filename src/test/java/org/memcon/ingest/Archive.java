package org.memcon.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An archive in memory, empty but for its schema.
 */
record Archive(DataSource dataSource) {

	static Archive empty() {
		var dataSource = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
		return new Archive(dataSource);
	}

	Archive takeIn(Corpus corpus) {
		corpusAccession().takeIn(corpus);
		return this;
	}

	CorpusAccession corpusAccession() {
		return new CorpusAccession(new AuthorityWriter(this.dataSource), accession(), register());
	}

	Accession accession() {
		return new Accession(this.dataSource, new AuthorityWriter(this.dataSource), register());
	}

	private AccessionRegister register() {
		var clock = Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);
		return new AccessionRegister(this.dataSource, clock);
	}

	List<String> strings(String sql) {
		return JdbcClient.create(this.dataSource).sql(sql).query(String.class).list();
	}

	long count(String table) {
		return JdbcClient.create(this.dataSource).sql("select count(*) from " + table).query(Long.class).single();
	}

	void execute(String sql) {
		JdbcClient.create(this.dataSource).sql(sql).update();
	}

}
