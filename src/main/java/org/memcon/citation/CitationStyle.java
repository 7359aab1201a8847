package org.memcon.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A style of citation, by its name in the Citation Style Language. The first three are
 * always shown.
 */
public enum CitationStyle {

	CHICAGO("chicago-notes-bibliography", "Chicago, notes and bibliography", CitationPlacement.NOTE, "en-US"),
	MLA("modern-language-association", "MLA, 9th edition", CitationPlacement.TEXT, "en-US"),
	APA("apa", "APA, 7th edition", CitationPlacement.TEXT, "en-US"),
	CHICAGO_AUTHOR_DATE("chicago-author-date", "Chicago, author and date", CitationPlacement.TEXT, "en-US"),
	CHICAGO_SHORT("chicago-shortened-notes-bibliography", "Chicago, shortened notes", CitationPlacement.NOTE, "en-US"),
	CHICAGO_17("chicago-notes-bibliography-17th-edition", "Chicago, 17th edition", CitationPlacement.NOTE, "en-US"),
	MHRA("mhra-notes", "MHRA, notes", CitationPlacement.NOTE, "en-GB"),
	HARTS_RULES("new-harts-rules-notes", "New Hart’s Rules, notes", CitationPlacement.NOTE, "en-GB"),
	OSCOLA("oscola", "OSCOLA", CitationPlacement.NOTE, "en-GB"),
	HARVARD("harvard-cite-them-right", "Harvard, Cite Them Right", CitationPlacement.TEXT, "en-GB"),
	APSA("american-political-science-association", "American Political Science Association", CitationPlacement.TEXT,
			"en-US"),
	ISO_690("iso690-full-note-en", "ISO 690, notes", CitationPlacement.NOTE, "en-GB");

	/** The place in which a style cites: a note, or brackets within the text. */
	enum CitationPlacement {

		NOTE, TEXT

	}

	static final List<CitationStyle> ALWAYS_SHOWN = List.of(CHICAGO, MLA, APA);

	private final String code;

	private final String label;

	private final CitationPlacement placement;

	private final String language;

	CitationStyle(String code, String label, CitationPlacement placement, String language) {
		this.code = code;
		this.label = label;
		this.placement = placement;
		this.language = language;
	}

	/** The name in the Citation Style Language, and in addresses. */
	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	public boolean isOfNotes() {
		return this.placement == CitationPlacement.NOTE;
	}

	public String language() {
		return this.language;
	}

	static List<CitationStyle> further() {
		return Arrays.stream(values()).filter((style) -> !ALWAYS_SHOWN.contains(style)).toList();
	}

	public static Optional<CitationStyle> of(String code) {
		return Arrays.stream(values()).filter((style) -> style.code.equals(code)).findFirst();
	}

}
