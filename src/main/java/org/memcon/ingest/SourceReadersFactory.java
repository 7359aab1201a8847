package org.memcon.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Checksum;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.input.Corpus;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.ingest.store.AuthorityWriter;
import org.memcon.tei.TeiSourceReader;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.AuthorityReader;
import org.memcon.tei.authority.TeiElements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * Calls together the readers for one run of the command, with the controlled names they
 * may point to: those that come with the program, and those the curator brings.
 */
@Component
class SourceReadersFactory {

	private final List<SourceReader> readers;

	private final Corpus corpus;

	private final AuthorityWriter authorityWriter;

	private final AccessionRegister register;

	SourceReadersFactory(ObjectProvider<SourceReader> readers, Corpus corpus, AuthorityWriter names,
			AccessionRegister register) {
		this.readers = readers.orderedStream().toList();
		this.corpus = corpus;
		this.authorityWriter = names;
		this.register = register;
	}

	/**
	 * The readers, the topics that may be proposed, the names that are held, what was
	 * found wrong in the lists of names, the persons the curator brings, and the checksum
	 * of all that decides how a file is read.
	 */
	record SourceReaders(List<SourceReader> readers, TopicProposer topics, KnownAuthorities knownAuthorities,
			List<Finding> findings, Collection<AuthorityRecord> persons, String fingerprint) {
	}

	SourceReaders create(IngestOptions ingestOptions) {
		var findings = new ArrayList<Finding>();
		var authorities = AuthorityReader.read(this.corpus::authority, (found) -> findings.addAll(found.list()));
		var persons = persons(ingestOptions.authority(), authorities, findings);
		var all = new ArrayList<>(this.readers);
		all.add(new TeiSourceReader(authorities.with(persons)));
		return new SourceReaders(all, new TopicProposer(authorities.topics().values()),
				heldNames(authorities.with(persons)), findings, persons, fingerprint(ingestOptions, persons));
	}

	/** Those of the lists, and the persons whom sources have brought along before. */
	private KnownAuthorities heldNames(Authorities authorities) {
		var participants = Stream.concat(authorities.participants().keySet().stream(),
				this.register.participantSlugs().stream());
		return new KnownAuthorities(authorities.topics().keySet(), authorities.occasions().keySet(),
				participants.collect(Collectors.toSet()));
	}

	/** Enters the names the curator brings. */
	void enterPersons(IngestOptions ingestOptions, SourceReaders sourceReaders) {
		var file = ingestOptions.authority();
		if (file != null) {
			this.authorityWriter.enter(sourceReaders.persons());
			this.register.recordAuthority("authority/" + file.getFileName(),
					Checksum.of(sourceReaders.persons().toString()));
		}
	}

	private static Collection<AuthorityRecord> persons(@Nullable Path list, Authorities authorities,
			List<Finding> findings) {
		if (list == null) {
			return List.of();
		}
		var file = new SourceFile(list.toString(), new FileSystemResource(list), null);
		var found = new Findings(file.path());
		var persons = new AuthorityReader(authorities.bibliography(), found)
			.participants(TeiElements.of(file.bytes(), found, "person"));
		findings.addAll(found.list());
		return new LinkedHashMap<>(persons).values();
	}

	private String fingerprint(IngestOptions ingestOptions, Collection<AuthorityRecord> persons) {
		return Checksum.of(String.join("\n", new BuildVersion().id(), ingestOptions.reading().toString(),
				String.valueOf(ingestOptions.collection()), persons.toString(),
				String.valueOf(this.corpus.authorityChecksum())));
	}

}
