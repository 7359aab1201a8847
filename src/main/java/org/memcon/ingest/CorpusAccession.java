package org.memcon.ingest;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.memcon.ingest.Accession.Origin;
import org.memcon.ingest.Corpus.SourceFile;
import org.springframework.stereotype.Component;

/**
 * Takes in the corpus: first the names, then the collections, then each conversation. A
 * broken file is reported with file, line and reason, and the rest goes on.
 */
@Component
class CorpusAccession {

	private final AuthorityWriter names;

	private final Accession accession;

	private final AccessionRegister register;

	CorpusAccession(AuthorityWriter names, Accession accession, AccessionRegister register) {
		this.names = names;
		this.accession = accession;
		this.register = register;
	}

	void takeIn(Corpus corpus) {
		var authorities = authorities(corpus);
		this.names.enter(authorities);
		var files = corpus.conversations();
		files.stream().filter(SourceFile::isCollection).forEach((file) -> enterCollection(file, authorities));
		var held = new HashSet<String>();
		files.stream().filter((file) -> !file.isCollection()).forEach((file) -> held.addAll(enter(file, authorities)));
		reportMissing(held);
	}

	private Authorities authorities(Corpus corpus) {
		var findings = new Findings("authority");
		var authorities = AuthorityReader.read(parts(corpus, "sources", "bibl"),
				parts(corpus, "participants", "person"), parts(corpus, "topics", "category"),
				parts(corpus, "occasions", "category"), parts(corpus, "terms", "item"), findings);
		this.register.report(findings);
		return authorities;
	}

	private List<Tei> parts(Corpus corpus, String file, String element) {
		var source = corpus.authority(file);
		var findings = new Findings(source.path());
		var parts = TeiParts.of(source.content(), findings, element);
		this.register.report(findings);
		return parts;
	}

	private void enterCollection(SourceFile file, Authorities authorities) {
		var findings = new Findings(file.path());
		var parts = TeiParts.of(file.content(), findings, "teiHeader", "p");
		parts.stream()
			.filter((part) -> part.is("teiHeader"))
			.findFirst()
			.map((header) -> CollectionDraft.of(file.folder(), header, parts, authorities, findings))
			.ifPresent(this.names::enter);
		this.register.report(findings);
	}

	private Set<String> enter(SourceFile file, Authorities authorities) {
		var origin = new Origin(file.folder(), file.path(), Checksum.of(file.content()));
		var findings = new Findings(file.path());
		var drafts = new ArrayList<Draft>();
		new TeiReader(authorities, findings).read(new ByteArrayInputStream(file.content()), drafts::add);
		if (findings.hasErrors() || drafts.isEmpty()) {
			this.register.record(Outcome.REFUSED, null, origin, findings.list());
			return Set.copyOf(this.register.slugsFrom(file.path()));
		}
		var slugs = new HashSet<String>();
		for (var draft : drafts) {
			this.register.record(this.accession.enter(draft, origin), draft.slug(), origin, findings.list());
			slugs.add(draft.slug());
		}
		return slugs;
	}

	private void reportMissing(Set<String> held) {
		this.register.heldFromCorpus()
			.stream()
			.filter((conversation) -> !held.contains(conversation.slug()))
			.forEach((conversation) -> this.register.record(Outcome.MISSING, conversation.slug(), conversation.origin(),
					List.of()));
	}

}
