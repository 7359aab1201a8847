package org.memcon.tei.frus;

import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.conversation.grouping.Imprint;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Html;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiImprint;

/**
 * A volume of <cite>Foreign Relations of the United States</cite> as its
 * {@code teiHeader} describes it.
 */
public record FrusVolume(String id, String title, Imprint imprint, String rights) {

	private static final String SITE = "https://history.state.gov/historicaldocuments/";

	private static final String RIGHTS = "A work of the United States government, in the public domain.";

	public static FrusVolume of(String id, TeiElement header) {
		return new FrusVolume(id, title(header).orElse(id), TeiImprint.of(header),
				header.path("fileDesc", "publicationStmt", "availability")
					.map(TeiElement::text)
					.filter((text) -> !text.isEmpty())
					.orElse(RIGHTS));
	}

	/** The whole of it, or else the title of the volume alone. */
	private static Optional<String> title(TeiElement header) {
		var titles = header.path("fileDesc", "titleStmt").map((statement) -> statement.children("title"));
		return titles.stream()
			.flatMap((all) -> Stream.of("complete", "volume", "")
				.flatMap((type) -> all.stream().filter((title) -> type.isEmpty() || title.isOfType(type))))
			.map(TeiElement::text)
			.filter((text) -> !text.isEmpty())
			.findFirst();
	}

	public CollectionDraft collection() {
		return new CollectionDraft(this.id, this.title, this.imprint, SITE + this.id,
				"<p>" + Html.escape(this.rights) + "</p>", null);
	}

	/** The document as the volume numbers it. */
	public String label(TeiDocument document) {
		var number = document.div().attribute("n");
		return number.isEmpty() ? this.title : this.title + ", Document " + number;
	}

	/** The address of the document on the publisher's site. */
	public String address(TeiDocument document) {
		return SITE + this.id + "/" + document.id();
	}

}
