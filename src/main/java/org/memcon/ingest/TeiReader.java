package org.memcon.ingest;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.RecordForm;
import org.memcon.ingest.Authorities.Gloss;

/**
 * Reads a TEI file, one of ours or a FRUS volume, into one draft for each
 * {@code div[@type="document"]}.
 */
class TeiReader {

	private final Authorities authorities;

	private final Findings findings;

	private final Map<String, Gloss> localNames = new HashMap<>();

	private @Nullable TeiHeader header;

	private @Nullable Tei lastPageBreak;

	TeiReader(Authorities authorities, Findings findings) {
		this.authorities = authorities;
		this.findings = findings;
	}

	/** Hands out the drafts one at a time; what cannot be read becomes a finding. */
	void read(InputStream source, Consumer<Draft> drafts) {
		try {
			new TeiFile().forEach(source, TeiReader::isWanted, (element) -> accept(element, drafts));
		}
		catch (XMLStreamException ex) {
			this.findings.malformed(ex);
		}
	}

	private static boolean isWanted(Tei element) {
		return element.is("teiHeader", "pb")
				|| element.is("list") && (element.isOfType("names") || element.isOfType("terms"))
				|| element.is("div") && element.isOfType("document");
	}

	private void accept(Tei element, Consumer<Draft> drafts) {
		switch (element.name()) {
			case "teiHeader" -> this.header = new TeiHeader(element, this.authorities, this.findings);
			case "pb" -> this.lastPageBreak = element;
			case "list" -> element.descendants("item").forEach(this::rememberName);
			default -> draft(element).ifPresent(drafts);
		}
	}

	/**
	 * FRUS: {@code <item><hi><persName xml:id=
	 * "p_BLI1">Brezhnev, Leonid</persName>,</hi> Secretary …}.
	 */
	private void rememberName(Tei item) {
		item.descendants("persName")
			.findFirst()
			.or(() -> item.descendants("term").findFirst())
			.ifPresent((name) -> this.localNames.putIfAbsent(name.attribute("xml:id"),
					new Gloss(name.text(), Html.escape(item.text()))));
	}

	private Optional<Draft> draft(Tei document) {
		if (this.header == null) {
			this.findings.error(document.line(), "a document stands before the teiHeader");
			return Optional.empty();
		}
		var slug = slug(document, this.header);
		if (slug.isEmpty()) {
			this.findings.error(document.line(), "the document has neither an idno of type slug nor an xml:id");
		}
		return slug.flatMap((found) -> draft(found, document, this.header));
	}

	private static Optional<String> slug(Tei document, TeiHeader header) {
		var volume = header.header()
			.descendants("idno")
			.filter((idno) -> idno.isOfType("frus"))
			.map(Tei::text)
			.findFirst();
		return header.slug()
			.or(() -> volume.filter((id) -> !document.attribute("xml:id").isEmpty())
				.map((id) -> id + "-" + document.attribute("xml:id")));
	}

	private Optional<Draft> draft(String slug, Tei document, TeiHeader header) {
		var participants = new TeiParticipants(document, this.authorities, this.findings);
		var text = new TeiPassages(this.authorities, this.localNames, participants.persons(), this.findings);
		if (this.lastPageBreak != null) {
			text.pageBreak(this.lastPageBreak);
		}
		var pages = text.read(document);
		document.descendants("pb").reduce((first, last) -> last).ifPresent((pb) -> this.lastPageBreak = pb);
		if (pages.isEmpty()) {
			this.findings.error(document.line(), "the document has no text");
			return Optional.empty();
		}
		var sources = new LinkedHashSet<>(text.sources());
		header.particularNotes().forEach((note) -> sources.addAll(this.authorities.bibliography().keys(note)));
		var sourceNote = document.child("head").flatMap((head) -> sourceNote(head)).or(() -> sourceNote(document));
		sourceNote.ifPresent((note) -> sources.addAll(this.authorities.bibliography().keys(note)));
		return Optional.of(new Draft(slug, title(document), form(document), Certainties.of(document),
				new TeiDateline(document, this.findings).read(), header.occasionSlug().orElse(null),
				header.occasion().map(Tei::text).orElse(null), header.textBasis(),
				sourceNote.map((note) -> InlineApparatus.html(note, this.authorities.bibliography(), this.findings))
					.orElse(null),
				header.publication().map(Tei::text).orElse(null),
				header.publication().map((ref) -> ref.attribute("target")).filter(Html::isWebAddress).orElse(null),
				participants.persons(), participants.note(), header.particulars(), header.topics(), pages, sources));
	}

	private static Optional<Tei> sourceNote(Tei parent) {
		return parent.children("note").stream().filter((note) -> note.isOfType("source")).findFirst();
	}

	private static String title(Tei document) {
		return document.child("head").map(Tei::text).orElse("").replaceFirst("^\\d+[a-z]?\\.\\s*", "");
	}

	private static RecordForm form(Tei document) {
		var isCall = document.attribute("subtype").equals("telcon")
				|| document.child("head").map(Tei::text).orElse("").toLowerCase().contains("telephone");
		return isCall ? RecordForm.TELCON : RecordForm.MEMCON;
	}

}
