package org.memcon.ingest;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.memcon.ingest.Corpus.SourceFile;

/**
 * The corpus that comes with the program, as its reader reads it.
 */
final class CorpusFiles {

	static final List<Finding> FINDINGS = new ArrayList<>();

	static final Authorities NAMES = AuthorityReader.read(new Corpus(), (findings) -> FINDINGS.addAll(findings.list()));

	static final Map<String, Draft> DRAFTS = drafts();

	private CorpusFiles() {
	}

	static List<SourceFile> conversations() {
		return new Corpus().conversations().stream().filter((file) -> !file.isCollection()).toList();
	}

	/** The elements of this name in one file, in the order of the text. */
	static List<Tei> elements(SourceFile file, String name) {
		return TeiParts.of(file.content(), new Findings(file.path()), "TEI").get(0).descendants(name).toList();
	}

	private static Map<String, Draft> drafts() {
		var drafts = new LinkedHashMap<String, Draft>();
		for (var file : conversations()) {
			var findings = new Findings(file.path());
			new TeiReader(NAMES, findings).read(new ByteArrayInputStream(file.content()),
					(draft) -> drafts.put(draft.slug(), draft));
			FINDINGS.addAll(findings.list());
		}
		return drafts;
	}

}
