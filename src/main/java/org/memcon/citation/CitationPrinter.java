package org.memcon.citation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/**
 * Prints citations in every {@link CitationStyle}, and keeps the latest of them: a record
 * is cited more often than it changes.
 */
@Component
class CitationPrinter {

	private static final int KEPT = 2000;

	private static final Safelist ALLOWED = Safelist.none().addTags("i");

	private static final OutputSettings AS_IT_IS = new OutputSettings().prettyPrint(false);

	private final Map<Wanted, PrintedCitation> printed = Collections.synchronizedMap(new Latest());

	private final CitationEngines engines = new CitationEngines();

	PrintedCitation print(CitationStyle style, Citable record, Pinpoint pinpoint) {
		var wanted = new Wanted(style, record, pinpoint);
		var kept = this.printed.get(wanted);
		if (kept == null) {
			kept = print(wanted);
			this.printed.put(wanted, kept);
		}
		return kept;
	}

	/**
	 * Every citation says what the text is: a style that leaves out the description gets
	 * it within the title.
	 */
	private PrintedCitation print(Wanted wanted) {
		var record = wanted.record();
		var inList = entry(wanted.style(), CitationFields.described(record, Pinpoint.WHOLE));
		if (saysWhatTheTextIs(inList, record)) {
			return new PrintedCitation(wanted.style(), described(wanted), inList);
		}
		return new PrintedCitation(wanted.style(), titled(wanted),
				entry(wanted.style(), CitationFields.titled(record, Pinpoint.WHOLE)));
	}

	private static boolean saysWhatTheTextIs(String html, Citable record) {
		return html.toLowerCase(Locale.ROOT).contains(record.basisWords().toLowerCase(Locale.ROOT));
	}

	/** In a note, the page of an abstract stands beside that word, and is no locator. */
	private String described(Wanted wanted) {
		var record = wanted.record();
		var pinpoint = wanted.pinpoint();
		if (!wanted.style().isOfNotes()) {
			return cited(wanted.style(), CitationFields.described(record, Pinpoint.WHOLE), locator(pinpoint));
		}
		return cited(wanted.style(), CitationFields.described(record, pinpoint),
				(record.isAbstract() || pinpoint.isWhole()) ? "" : pinpoint.pageCited());
	}

	private String titled(Wanted wanted) {
		var pinpoint = wanted.style().isOfNotes() ? wanted.pinpoint() : Pinpoint.WHOLE;
		return cited(wanted.style(), CitationFields.titled(wanted.record(), pinpoint), locator(wanted.pinpoint()));
	}

	private static String locator(Pinpoint pinpoint) {
		if (pinpoint.isWhole()) {
			return "";
		}
		return pinpoint.pageCited() + (pinpoint.passage().isEmpty() ? "" : ", " + pinpoint.passage());
	}

	private String cited(CitationStyle style, CSLItemData item, String locator) {
		var cited = new CSLCitationItemBuilder(item.getId());
		if (!locator.isEmpty()) {
			cited.locator(locator).label(CSLLabel.PAGE);
		}
		return clean(this.engines.with(style, item,
				(engine) -> engine.makeCitation(new CSLCitation(cited.build())).get(0).getText()));
	}

	private String entry(CitationStyle style, CSLItemData item) {
		return clean(this.engines.with(style, item, (engine) -> engine.makeBibliography().makeString()));
	}

	/** Of the markup of the styles only italics are kept. */
	private static String clean(String html) {
		var body = Jsoup.parseBodyFragment(html).body();
		body.select("[style*=italic], em").forEach((it) -> it.tagName("i").clearAttributes());
		return Jsoup.clean(body.html(), "", ALLOWED, AS_IT_IS).replaceAll("\\s+", " ").strip();
	}

	private record Wanted(CitationStyle style, Citable record, Pinpoint pinpoint) {
	}

	private static final class Latest extends LinkedHashMap<Wanted, PrintedCitation> {

		Latest() {
			super(64, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Wanted, PrintedCitation> eldest) {
			return size() > KEPT;
		}

	}

}
