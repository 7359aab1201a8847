package org.memcon.citation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Prints citations in every {@link CitationStyle}, and caches the latest: a record is
 * cited more often than it changes.
 */
@Component
class CitationPrinter {

	private static final int CACHE_SIZE = 2000;

	/** Notes are short, and each page of a record shows one. */
	private static final int NOTES_CACHE_SIZE = 10_000;

	/** Stands for the number of a page; occurs in no record. */
	private static final int ANY_NUMBER = 987_654_301;

	/** Stands for the printed number of a page. */
	private static final String ANY_LABEL = "987654302";

	private static final Safelist ALLOWED = Safelist.none().addTags("i");

	private static final OutputSettings NO_PRETTY_PRINT = new OutputSettings().prettyPrint(false);

	private final ConcurrentLruCache<PrintRequest, PrintedCitation> cache = new ConcurrentLruCache<>(CACHE_SIZE,
			this::print);

	/** By the digest of the record, which takes less memory than the record. */
	private final Cache<UUID, String> notes = Caffeine.newBuilder().maximumSize(NOTES_CACHE_SIZE).build();

	private static final Pattern PARAGRAPH_TERM = Pattern.compile("\\bpara?\\.(?: |\u00a0|&nbsp;)?(?=passage )");

	private final CslEnginePool engines = new CslEnginePool();

	PrintedCitation print(CitationStyle style, Citable record, Pinpoint pinpoint) {
		return this.cache.get(new PrintRequest(style, record, pinpoint));
	}

	/**
	 * Prints the note of historians for a page that nobody may cite: once a record, with
	 * the page put in.
	 */
	String note(Citable record, Pinpoint pinpoint) {
		var page = pinpoint.isWhole() ? "" : pinpoint.pageCited();
		if (pinpoint.anchor() != null || !page.chars().allMatch(Character::isDigit)) {
			return print(CitationStyle.CHICAGO, record, pinpoint).inPlace();
		}
		var anyPage = pinpoint.isWhole() ? pinpoint
				: new Pinpoint(ANY_NUMBER, ANY_LABEL, null, pinpoint.isPageCitable());
		var request = new PrintRequest(CitationStyle.CHICAGO, record, anyPage);
		return this.notes.get(request.digest(), (digest) -> print(request).inPlace())
			.replace(ANY_LABEL, page)
			.replace(String.valueOf(ANY_NUMBER), String.valueOf(pinpoint.page()));
	}

	/**
	 * Prints a citation, which always names the text basis: if a style leaves out the
	 * description, the title contains it.
	 */
	private PrintedCitation print(PrintRequest request) {
		var record = request.record();
		var inList = entry(request.style(), CslItemMapper.describedItem(record, Pinpoint.WHOLE));
		if (namesTextBasis(inList, record)) {
			return new PrintedCitation(request.style(), described(request), inList);
		}
		return new PrintedCitation(request.style(), titled(request),
				entry(request.style(), CslItemMapper.titledItem(record, Pinpoint.WHOLE)));
	}

	private static boolean namesTextBasis(String html, Citable record) {
		return html.toLowerCase(Locale.ROOT).contains(record.basisWords().toLowerCase(Locale.ROOT));
	}

	/** Prints with a description, which in a note names the passage. */
	private String described(PrintRequest request) {
		var pinpoint = request.pinpoint();
		if (!request.style().isOfNotes()) {
			return cited(request.style(), CslItemMapper.describedItem(request.record(), Pinpoint.WHOLE), pinpoint);
		}
		return cited(request.style(), CslItemMapper.describedItem(request.record(), pinpoint), pinpoint.withTurn(null));
	}

	private String titled(PrintRequest request) {
		var pinpoint = request.style().isOfNotes() ? request.pinpoint() : Pinpoint.WHOLE;
		return cited(request.style(), CslItemMapper.titledItem(request.record(), pinpoint), request.pinpoint());
	}

	/**
	 * A passage without a page is cited as a paragraph, whose term is left out: some
	 * styles print none, and a number by itself would be a page.
	 */
	private String cited(CitationStyle style, CSLItemData item, Pinpoint pinpoint) {
		var cited = new CSLCitationItemBuilder(item.getId());
		var page = pinpoint.pageCited();
		if (!page.isEmpty()) {
			cited.locator(page + (pinpoint.passage().isEmpty() ? "" : ", " + pinpoint.passage())).label(CSLLabel.PAGE);
		}
		else if (!pinpoint.passage().isEmpty()) {
			cited.locator(pinpoint.passage()).label(CSLLabel.PARAGRAPH);
		}
		var citation = this.engines.run(style, item,
				(engine) -> engine.makeCitation(new CSLCitation(cited.build())).get(0).getText());
		return PARAGRAPH_TERM.matcher(clean(citation)).replaceFirst("");
	}

	private String entry(CitationStyle style, CSLItemData item) {
		return clean(this.engines.run(style, item, (engine) -> engine.makeBibliography().makeString()));
	}

	/** Removes all markup of the styles except italics. */
	private static String clean(String html) {
		var body = Jsoup.parseBodyFragment(html).body();
		body.select("[style*=italic], em").forEach((it) -> it.tagName("i").clearAttributes());
		return Jsoup.clean(body.html(), "", ALLOWED, NO_PRETTY_PRINT).replaceAll("\\s+", " ").strip();
	}

	/** The style and the place for which a citation is printed. */
	private record PrintRequest(CitationStyle style, Citable record, Pinpoint pinpoint) {

		UUID digest() {
			return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
		}

	}

}
