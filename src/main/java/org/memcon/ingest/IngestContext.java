package org.memcon.ingest;

import java.util.Collection;
import java.util.List;

import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Finding;
import org.memcon.draft.SourceReader;
import org.memcon.tei.authority.Authorities;

/**
 * The readers of one run and the controlled names that sources may point to, with the
 * persons that a curator adds, the findings in the lists of names, and a checksum of all
 * that decides how a file is read.
 */
record IngestContext(List<SourceReader> readers, Authorities authorities, KnownAuthorities knownAuthorities,
		TopicProposer topics, Collection<AuthorityRecord> persons, List<Finding> findings, String fingerprint) {

	boolean hasErrors() {
		return this.findings.stream().anyMatch(Finding::isError);
	}

}
