package org.memcon.tei;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.draft.AuthorityRecord;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns a text of any TEI, which marks no document, into one: what its header says of
 * title, time, place and persons stands at the head of it as in a document of ours, and
 * {@code u} is a speech as {@code sp} is.
 */
final class GenericTeiConverter {

	private static final List<String> DATES = List.of("profileDesc/settingDesc/setting/date",
			"fileDesc/sourceDesc/recordingStmt/recording/date", "profileDesc/creation/date",
			"fileDesc/sourceDesc/bibl/date");

	private static final List<String> PLACES = List.of("profileDesc/settingDesc/setting/placeName",
			"profileDesc/settingDesc/setting/settlement", "profileDesc/settingDesc/setting/name",
			"profileDesc/settingDesc/setting/locale", "profileDesc/creation/placeName");

	private final TeiElement header;

	private final TeiElement text;

	private final TeiElement div;

	private final Map<String, AuthorityRecord> persons;

	/** The persons by their keys in this file. */
	GenericTeiConverter(TeiElement header, TeiElement text, Map<String, AuthorityRecord> persons) {
		this.header = header;
		this.text = text;
		this.persons = persons;
		this.div = new TeiElement(text.create("div"));
	}

	/** Named so where the file has no title. */
	TeiDocument document(String name) {
		utterances();
		var head = add(this.div, "head", title().orElse(name));
		this.header.textAt("fileDesc", "sourceDesc")
			.ifPresent((note) -> add(new TeiElement(head), "note", note).setAttribute("type", "source"));
		dateline();
		participants();
		this.text.children().forEach((part) -> this.div.element().appendChild(part.element()));
		return new TeiDocument(this.div);
	}

	private Optional<String> title() {
		return this.header.children("fileDesc", "titleStmt", "title")
			.stream()
			.filter((title) -> !title.isOfType("sub"))
			.map(TeiElement::text)
			.filter((title) -> !title.isEmpty())
			.findFirst();
	}

	/** Adds the dateline of the header, or else a copy of the first in the text. */
	private void dateline() {
		var date = first(DATES);
		var place = first(PLACES);
		if (date.isPresent() || place.isPresent()) {
			var line = add(this.div, "dateline", "");
			place.ifPresent((teiElement) -> add(new TeiElement(line), "placeName", teiElement.text()));
			date.ifPresent((teiElement) -> line.appendChild(copy(teiElement)));
		}
		else {
			this.text.descendants("dateline")
				.findFirst()
				.ifPresent((line) -> this.div.element().appendChild(copy(line)));
		}
	}

	private Optional<TeiElement> first(List<String> paths) {
		return paths.stream()
			.flatMap((path) -> this.header.path(path.split("/")).stream())
			.filter((found) -> !found.text().isEmpty() || !found.attribute("when").isEmpty())
			.findFirst();
	}

	/** A date without words is printed as it is written. */
	private Node copy(TeiElement found) {
		var copy = this.div.element().getOwnerDocument().importNode(found.element(), true);
		if (found.text().isEmpty()) {
			copy.setTextContent(found.attribute("when"));
		}
		return copy;
	}

	/** Those who speak, and those whom the header says took part. */
	private void participants() {
		var described = this.header.path("profileDesc", "particDesc")
			.stream()
			.flatMap((list) -> list.descendants("person"))
			.map((person) -> "#" + person.attribute("xml:id"));
		var speeches = this.text.descendants("sp").toList();
		var list = this.text.create("list");
		list.setAttribute("type", "participants");
		Stream.concat(described, speeches.stream().map((sp) -> sp.attribute("who")))
			.distinct()
			.forEach((who) -> person(who)
				.ifPresent((person) -> add(new TeiElement(add(new TeiElement(list), "item", "")), "persName",
						person.directName())
					.setAttribute("corresp", who)));
		if (list.hasChildNodes()) {
			this.div.element().appendChild(list);
		}
		speeches.forEach((sp) -> person(sp.attribute("who"))
			.ifPresent((person) -> sp.element().setAttribute("who", "who:" + person.slug())));
	}

	private Optional<AuthorityRecord> person(String pointer) {
		return pointer.startsWith("#") ? Optional.ofNullable(this.persons.get(pointer.substring(1))) : Optional.empty();
	}

	/** {@code <u who="#A">Good morning.</u>} */
	private void utterances() {
		this.text.descendants("u").toList().forEach((u) -> {
			var sp = new TeiElement(u.create("sp"));
			sp.element().setAttribute("who", u.attribute("who"));
			sp.element().setAttribute("xml:id", u.attribute("xml:id"));
			speaker(u.attribute("who")).ifPresent((name) -> add(sp, "speaker", name));
			u.element().getParentNode().replaceChild(sp.element(), u.element());
			var words = add(sp, "p", "");
			u.nodes().forEach(words::appendChild);
		});
	}

	/** The key itself where nobody is described under it. */
	private Optional<String> speaker(String who) {
		return person(who).map(AuthorityRecord::directName)
			.or(() -> Optional.of(who.replaceFirst("^#", "")).filter((key) -> !key.isEmpty()));
	}

	private static Element add(TeiElement parent, String name, String words) {
		var child = parent.create(name);
		child.setTextContent(words);
		parent.element().appendChild(child);
		return child;
	}

}
