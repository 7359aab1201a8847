package org.memcon.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.memcon.draft.Checksum;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.WhiteSpace;
import org.memcon.ingest.input.Corpus;
import org.memcon.ingest.report.Outcome;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.Accession.SourceOrigin;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.ingest.store.AuthorityWriter;
import org.memcon.ingest.store.SlugTakenException;
import org.memcon.ingest.store.WithdrawnException;
import org.memcon.tei.TeiCollectionReader;
import org.memcon.tei.TeiSourceReader;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.AuthorityReader;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Takes in the corpus: first the names, then the collections, then each conversation. A
 * broken file is reported with file, line and reason, and the rest goes on; but while a
 * list of names is broken the archive stays as it was, for every conversation rests on
 * it.
 */
@Component
class CorpusAccession {

	private final AuthorityWriter authorityWriter;

	private final Accession accession;

	private final AccessionRegister register;

	CorpusAccession(AuthorityWriter names, Accession accession, AccessionRegister register) {
		this.authorityWriter = names;
		this.accession = accession;
		this.register = register;
	}

	void takeIn(Corpus corpus) {
		var broken = new ArrayList<Finding>();
		var authorities = AuthorityReader.read(corpus::authority, (findings) -> {
			this.register.report(findings);
			broken.addAll(findings.hasErrors() ? findings.list() : List.of());
		});
		if (!broken.isEmpty()) {
			this.register.refuseAuthority(broken);
			return;
		}
		this.authorityWriter.enter(authorities);
		this.register.recordAuthority(Integer.toHexString(corpus.authorityChecksum()));
		corpus.collections().forEach((file) -> enterCollection(file, authorities));
		var held = new HashSet<String>();
		corpus.conversations().forEach((file) -> enter(file, authorities, held));
		reportMissing(held);
	}

	private void enterCollection(SourceFile file, Authorities authorities) {
		var findings = new Findings(file.path());
		new TeiCollectionReader(authorities, findings).read(file.folder(), file.bytes())
			.ifPresent(this.authorityWriter::enter);
		this.register.report(findings);
	}

	private void enter(SourceFile file, Authorities authorities, Set<String> held) {
		var sourceOrigin = new SourceOrigin(file.folder(), file.path(), Checksum.of(file.bytes()));
		var draftCollector = new DraftCollector(file.path());
		TeiSourceReader.ofCorpus(authorities).read(file, ReadingOptions.ALL_DOCUMENTS, draftCollector);
		var findings = draftCollector.findings();
		var drafts = draftCollector.drafts().stream().map(this.accession::withCurrentSlug).toList();
		if (!this.register.isCollection(file.folder())) {
			findings.error(1, "its folder has no readable collection.xml");
		}
		drafts.stream()
			.filter((draft) -> held.contains(draft.slug()))
			.forEach((draft) -> findings.error(1, "another file has the same slug: " + draft.slug()));
		if (findings.hasErrors()) {
			this.register.record(Outcome.REFUSED, null, sourceOrigin, findings.list());
			held.addAll(this.register.slugsFrom(file.path()));
		}
		else {
			drafts.forEach((draft) -> enter(draft, sourceOrigin, findings));
			held.addAll(drafts.stream().map(Draft::slug).toList());
		}
	}

	private void enter(Draft draft, SourceOrigin sourceOrigin, Findings findings) {
		try {
			this.accession.enter(draft, sourceOrigin, findings.list());
		}
		catch (WithdrawnException ex) {
			findings.warn(1, ex.getMessage());
			this.register.recordOnce(Outcome.REFUSED, draft.slug(), sourceOrigin, findings.list());
		}
		catch (SlugTakenException ex) {
			findings.error(1, ex.getMessage());
			this.register.record(Outcome.REFUSED, draft.slug(), sourceOrigin, findings.list());
		}
		catch (DataAccessException ex) {
			findings.error(1, "the archive cannot hold it: " + WhiteSpace.fold(String.valueOf(ex.getMessage())));
			this.register.record(Outcome.REFUSED, draft.slug(), sourceOrigin, findings.list());
		}
	}

	private void reportMissing(Set<String> held) {
		this.register.allFromCorpus()
			.stream()
			.filter((conversation) -> !held.contains(conversation.slug()))
			.forEach((conversation) -> this.register.record(Outcome.MISSING, conversation.slug(), conversation.origin(),
					List.of()));
	}

}
