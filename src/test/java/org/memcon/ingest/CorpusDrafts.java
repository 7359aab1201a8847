package org.memcon.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.memcon.draft.Draft;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.ingest.input.Corpus;
import org.memcon.tei.RecordingIntake;
import org.memcon.tei.TeiSourceReader;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.AuthorityFiles;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiFile;

/**
 * The corpus that comes with the program, as its reader reads it.
 */
public final class CorpusDrafts {

	public static final List<Finding> FINDINGS = new ArrayList<>();

	public static final Authorities NAMES = AuthorityFiles.read(new Corpus()::authority,
			(findings) -> FINDINGS.addAll(findings.list()));

	public static final Map<String, Draft> DRAFTS = drafts();

	private CorpusDrafts() {
	}

	public static List<SourceFile> conversations() {
		return new Corpus().conversations();
	}

	/** The elements of this name in one file, in the order of the text. */
	public static List<TeiElement> elements(SourceFile file, String name) {
		return TeiFile.elements(file.bytes(), new Findings(file.path()), "TEI").get(0).descendants(name).toList();
	}

	private static Map<String, Draft> drafts() {
		var drafts = new LinkedHashMap<String, Draft>();
		for (var file : conversations()) {
			var intake = new RecordingIntake(new Findings(file.path()));
			TeiSourceReader.ofCorpus(NAMES).read(file, ReadingOptions.ALL_DOCUMENTS, intake);
			intake.drafts().forEach((draft) -> drafts.put(draft.slug(), draft));
			FINDINGS.addAll(intake.findings().list());
		}
		return drafts;
	}

}
