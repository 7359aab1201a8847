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
import org.memcon.tei.Authorities;
import org.memcon.tei.AuthorityReader;
import org.memcon.tei.TeiParts;
import org.memcon.tei.TeiSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * Calls together the readers for one run of the command, with the controlled names they
 * may point to: those that come with the program, and those the curator brings.
 */
@Component
class Readers {

	private final List<SourceReader> readers;

	private final Corpus corpus;

	private final AuthorityWriter names;

	private final AccessionRegister register;

	Readers(ObjectProvider<SourceReader> readers, Corpus corpus, AuthorityWriter names, AccessionRegister register) {
		this.readers = readers.orderedStream().toList();
		this.corpus = corpus;
		this.names = names;
		this.register = register;
	}

	/**
	 * The readers, the topics that may be proposed, the names that are held, what was
	 * found wrong in the lists of names, the persons the curator brings, and the checksum
	 * of all that decides how a file is read.
	 */
	record Panel(List<SourceReader> readers, ProposedTopics topics, HeldNames names, List<Finding> findings,
			Collection<AuthorityRecord> persons, String manner) {
	}

	Panel of(Instructions instructions) {
		var findings = new ArrayList<Finding>();
		var authorities = AuthorityReader.read(this.corpus::authority, (found) -> findings.addAll(found.list()));
		var persons = persons(instructions.authority(), authorities, findings);
		var all = new ArrayList<>(this.readers);
		all.add(new TeiSource(authorities.with(persons)));
		return new Panel(all, new ProposedTopics(authorities.topics().values()), heldNames(authorities.with(persons)),
				findings, persons, manner(instructions, persons));
	}

	/** Those of the lists, and the persons whom sources have brought along before. */
	private HeldNames heldNames(Authorities authorities) {
		var participants = Stream.concat(authorities.participants().keySet().stream(),
				this.register.participants().stream());
		return new HeldNames(authorities.topics().keySet(), authorities.occasions().keySet(),
				participants.collect(Collectors.toSet()));
	}

	/** Enters the names the curator brings. */
	void enterNames(Instructions instructions, Panel panel) {
		var file = instructions.authority();
		if (file != null) {
			this.names.enter(panel.persons());
			this.register.recordNames("authority/" + file.getFileName(), Checksum.of(panel.persons().toString()));
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
			.participants(TeiParts.of(file.bytes(), found, "person"));
		findings.addAll(found.list());
		return new LinkedHashMap<>(persons).values();
	}

	private String manner(Instructions instructions, Collection<AuthorityRecord> persons) {
		return Checksum.of(String.join("\n", new Edition().mark(), instructions.reading().toString(),
				String.valueOf(instructions.collection()), persons.toString(),
				String.valueOf(this.corpus.authorityChecksum())));
	}

}
