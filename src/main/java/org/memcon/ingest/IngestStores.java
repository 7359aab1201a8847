package org.memcon.ingest;

import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.ingest.store.AuthorityWriter;
import org.memcon.ingest.store.SourceHistory;

import org.springframework.stereotype.Component;

/**
 * The stores that a run writes to: records, names and collections, the register, and the
 * history of each file.
 */
@Component
record IngestStores(Accession accession, AuthorityWriter authorityWriter, AccessionRegister register,
		SourceHistory history) {
}
