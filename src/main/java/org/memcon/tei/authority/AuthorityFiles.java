package org.memcon.tei.authority;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiFile;

/**
 * The files of controlled names that an archive is read with.
 */
public final class AuthorityFiles {

	private AuthorityFiles() {
	}

	/**
	 * Reads all controlled lists, each asked for by its name, and hands on what it finds
	 * in each.
	 */
	public static Authorities read(Function<String, SourceFile> lists, Consumer<Findings> report) {
		var none = new Bibliography(Map.of());
		var bibliography = new Bibliography(read(lists, "sources", "bibl", none, AuthorityReader::sources, report));
		var participants = read(lists, "participants", "person", bibliography, AuthorityReader::participants, report);
		return new Authorities(participants,
				read(lists, "topics", "category", bibliography, AuthorityReader::categories, report),
				read(lists, "occasions", "category", bibliography, AuthorityReader::categories, report),
				read(lists, "terms", "item", bibliography, AuthorityReader::terms, report), bibliography,
				OfficeReader.read(lists.apply("offices"), report).with(participants),
				read(lists, "events", "event", bibliography, AuthorityReader::events, report));
	}

	private static <T> Map<String, T> read(Function<String, SourceFile> lists, String file, String element,
			Bibliography bibliography, BiFunction<AuthorityReader, List<TeiElement>, Map<String, T>> names,
			Consumer<Findings> report) {
		var source = lists.apply(file);
		var findings = new Findings(source.path());
		var found = names.apply(new AuthorityReader(bibliography, findings),
				TeiFile.elements(source.bytes(), findings, element));
		report.accept(findings);
		return found;
	}

}
