package org.memcon.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Checksum;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.input.Corpus;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.tei.TeiSourceReader;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.AuthorityFiles;
import org.memcon.tei.authority.AuthorityReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * Prepares the {@link IngestContext} of a run from the readers and the controlled lists
 * of the program, and a curator's own list of persons.
 */
@Component
class IngestContextFactory {

	private final ObjectProvider<SourceReader> readers;

	private final Corpus corpus;

	private final AccessionRegister register;

	IngestContextFactory(ObjectProvider<SourceReader> readers, Corpus corpus, AccessionRegister register) {
		this.readers = readers;
		this.corpus = corpus;
		this.register = register;
	}

	/**
	 * The readers of one run and the controlled names that sources may point to, with the
	 * persons that a curator adds, the findings in the lists of names, and a checksum of
	 * all that decides how a file is read.
	 */
	record IngestContext(List<SourceReader> readers, Authorities authorities, KnownAuthorities knownAuthorities,
			TopicProposer topics, Collection<AuthorityRecord> persons, List<Finding> findings, String fingerprint) {

		boolean hasErrors() {
			return this.findings.stream().anyMatch(Finding::isError);
		}

	}

	/** Creates the context in which the command reads. */
	IngestContext create(IngestOptions options) {
		var findings = new ArrayList<Finding>();
		var lists = lists(findings);
		var persons = persons(options.authority(), lists, findings);
		var authorities = lists.with(persons);
		var all = new ArrayList<>(this.readers.orderedStream().toList());
		all.add(new TeiSourceReader(authorities));
		return context(all, authorities, persons, findings, fingerprint(options, persons));
	}

	/** Creates the context in which the corpus is read: its own reader and lists. */
	IngestContext forCorpus() {
		var findings = new ArrayList<Finding>();
		var authorities = lists(findings);
		return context(List.of(TeiSourceReader.ofCorpus(authorities)), authorities, List.of(), findings, "");
	}

	private IngestContext context(List<SourceReader> readers, Authorities authorities,
			Collection<AuthorityRecord> persons, List<Finding> findings, String fingerprint) {
		return new IngestContext(readers, authorities, knownAuthorities(authorities),
				new TopicProposer(authorities.topics().values()), persons, findings, fingerprint);
	}

	private Authorities lists(List<Finding> findings) {
		return AuthorityFiles.read(this.corpus::authority, (found) -> findings.addAll(found.list()));
	}

	/** The names in the lists, and the persons that sources have added before. */
	private KnownAuthorities knownAuthorities(Authorities authorities) {
		var participants = new HashSet<>(this.register.participantSlugs());
		participants.addAll(authorities.participants().keySet());
		return new KnownAuthorities(authorities.topics().keySet(), authorities.occasions().keySet(), participants);
	}

	private static Collection<AuthorityRecord> persons(@Nullable Path list, Authorities authorities,
			List<Finding> findings) {
		if (list == null) {
			return List.of();
		}
		var file = new SourceFile(list.toString(), new FileSystemResource(list), null);
		var found = new Findings(file.path());
		var persons = new AuthorityReader(authorities.bibliography(), found).participants(file.bytes());
		var fitted = new ColumnLimits(found).fit(persons.values());
		findings.addAll(found.list());
		return fitted;
	}

	private String fingerprint(IngestOptions options, Collection<AuthorityRecord> persons) {
		return Checksum.of(String.join("\n", new BuildVersion().id(), options.reading().toString(),
				String.valueOf(options.collection()), persons.toString(),
				String.valueOf(this.corpus.authorityChecksum())));
	}

}
