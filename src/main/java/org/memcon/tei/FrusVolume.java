package org.memcon.tei;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Html;
import org.memcon.draft.Slug;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;

/**
 * A volume of <cite>Foreign Relations of the United States</cite> as its
 * {@code teiHeader} describes it.
 */
record FrusVolume(CollectionDraft collection) {

	private static final String SITE = "https://history.state.gov/historicaldocuments/";

	private static final String RIGHTS = "A work of the United States government, in the public domain.";

	/** Another document of the same or of another volume, or a page of another. */
	private static final Pattern REFERENCE = Pattern
		.compile("(?<volume>frus[A-Za-z0-9-]+)?(?:#(?<place>d\\d+[a-z]?|(?<=\\w#)pg_\\d+))?");

	static FrusVolume of(String name, TeiElement header) {
		var id = Slug.of(name);
		var rights = header.textAt("fileDesc", "publicationStmt", "availability").orElse(RIGHTS);
		return new FrusVolume(new CollectionDraft(id, title(header).orElse(id), TeiImprint.of(header), SITE + id,
				"<p>" + Html.escape(rights) + "</p>", null));
	}

	/** The whole of it, or else the title of the volume alone. */
	private static Optional<String> title(TeiElement header) {
		return Stream.of("complete", "volume", "")
			.flatMap((type) -> header.children("fileDesc", "titleStmt", "title")
				.filter((title) -> type.isEmpty() || title.isOfType(type)))
			.map(TeiElement::text)
			.filter((text) -> !text.isEmpty())
			.findFirst();
	}

	/** The document as the volume numbers it. */
	String label(TeiDocument document) {
		var number = document.div().attribute("n");
		return this.collection.title() + (number.isEmpty() ? "" : ", Document " + number);
	}

	/** The address of the document on the publisher's site. */
	String address(TeiDocument document) {
		return this.collection.address() + (document.id().isEmpty() ? "" : "/" + document.id());
	}

	/**
	 * Writes the publisher's address into every reference that leads somewhere. A
	 * footnote, a page of the same volume and anything else without an address stay
	 * words.
	 */
	void resolveReferences(TeiElement document) {
		document.descendants("ref")
			.forEach((ref) -> address(ref.attribute("target"))
				.ifPresent((address) -> ref.element().setAttribute("target", address)));
	}

	private Optional<String> address(String target) {
		var match = REFERENCE.matcher(target);
		if (target.isEmpty() || !match.matches()) {
			return Optional.empty();
		}
		var volume = Optional.ofNullable(match.group("volume")).orElse(this.collection.slug());
		return Optional.of(SITE + volume + ((match.group("place") != null) ? "/" + match.group("place") : ""));
	}

}
