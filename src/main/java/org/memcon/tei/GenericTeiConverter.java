package org.memcon.tei;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.draft.AuthorityRecord;
import org.memcon.tei.dateline.HeaderDateline;
import org.memcon.tei.markup.HeaderTitle;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.w3c.dom.Element;

/**
 * Turns any TEI into documents like ours: a text that marks none becomes one, what the
 * header says of time, place and persons stands in it, and {@code u} and {@code said} are
 * speeches as {@code sp} is.
 */
record GenericTeiConverter(TeiElement header, TeiElement div, Map<String, AuthorityRecord> persons) {

	/** The kinds of block that may hold speeches alone. */
	private static final String[] BLOCKS = { "p", "ab", "quote" };

	/** The subtype of a list of participants known by their speeches alone. */
	static final String SPEAKERS = "speakers";

	/** Makes a document of a whole text, named so where the file has no title. */
	static TeiElement whole(TeiElement header, TeiElement text, String name) {
		var div = new TeiElement(text.create("div"));
		var head = add(div, "head", new HeaderTitle(header).title().orElse(name));
		header.textAt("fileDesc", "sourceDesc")
			.ifPresent((note) -> add(new TeiElement(head), "note", note).setAttribute("type", "source"));
		text.children().forEach((part) -> div.element().appendChild(part.element()));
		if (HeaderDateline.in(header).isEmpty()) {
			div.descendants("dateline")
				.findFirst()
				.ifPresent((line) -> div.element().insertBefore(line.element().cloneNode(true), head.getNextSibling()));
		}
		return div;
	}

	/** Returns the document with all that it says of itself. */
	TeiDocument document() {
		speeches();
		var document = new TeiDocument(this.div);
		if (document.dateline().filter((line) -> line.contains("date")).isEmpty()) {
			HeaderDateline.in(this.header).ifPresent((line) -> line.addTo(this.div, document.dateline()));
		}
		participants(document.participantLists());
		var isListed = this.div.descendants("persName").map((name) -> name.attribute("corresp")).toList();
		this.div.descendants("sp")
			.filter((sp) -> isListed.contains(sp.attribute("who")))
			.forEach((sp) -> person(sp.attribute("who"))
				.ifPresent((person) -> sp.element().setAttribute("who", "who:" + person.slug())));
		return new TeiDocument(this.div);
	}

	/**
	 * Lists those whom the header says took part or who speak, unless the text does, and
	 * any other speaker.
	 */
	private void participants(List<TeiElement> lists) {
		var speeches = this.div.descendants("sp").toList();
		if (lists.isEmpty()) {
			var listed = this.header.children("profileDesc", "particDesc")
				.flatMap((list) -> list.descendants("person"))
				.map((person) -> "#" + person.attribute("xml:id"));
			var list = list("");
			Stream.concat(listed, speeches.stream().map((sp) -> sp.attribute("who")))
				.distinct()
				.forEach((who) -> person(who)
					.ifPresent((person) -> item(list, person.directName()).setAttribute("corresp", who)));
		}
		var speakers = list(SPEAKERS);
		speeches.stream()
			.flatMap((sp) -> undescribed(sp).stream())
			.filter((name) -> lists.stream().noneMatch((list) -> list.text().contains(name.replaceFirst(".*\\s", ""))))
			.distinct()
			.forEach((name) -> item(speakers, name));
	}

	private TeiElement list(String subtype) {
		var list = new TeiElement(this.div.create("list"));
		list.element().setAttribute("type", "participants");
		list.element().setAttribute("subtype", subtype);
		return list;
	}

	private Element item(TeiElement list, String name) {
		this.div.element().appendChild(list.element());
		return add(new TeiElement(add(list, "item", "")), "persName", name);
	}

	/** The printed name of a speaker whom nothing describes; a key is no name. */
	private Optional<String> undescribed(TeiElement sp) {
		return sp.textAt("speaker")
			.map((printed) -> printed.replaceAll("[\\s:.]+$", ""))
			.filter((name) -> !name.isEmpty() && !name.equals(key(sp.attribute("who")))
					&& person(sp.attribute("who")).isEmpty()
					&& this.persons.values().stream().noneMatch((person) -> person.names().contains(name)));
	}

	private Optional<AuthorityRecord> person(String pointer) {
		return pointer.startsWith("#") ? Optional.ofNullable(this.persons.get(key(pointer))) : Optional.empty();
	}

	private static String key(String pointer) {
		return pointer.replaceFirst("^#", "");
	}

	/** {@code <u who="#A">Good morning.</u>} */
	private void speeches() {
		this.div.descendants("u")
			.toList()
			.forEach((u) -> u.element().getParentNode().replaceChild(speech(u), u.element()));
		this.div.descendants("said").filter(GenericTeiConverter::isSpeech).toList().forEach((said) -> {
			var block = said.parent().filter((parent) -> parent.is(BLOCKS)).orElse(said);
			block.element().getParentNode().insertBefore(speech(said), block.element());
			said.element().getParentNode().removeChild(said.element());
			if (block.children().isEmpty() && block.is(BLOCKS)) {
				block.element().getParentNode().removeChild(block.element());
			}
		});
	}

	/** Tells a quotation that stands by itself from one within a sentence. */
	private static boolean isSpeech(TeiElement said) {
		return said.parent()
			.filter((parent) -> !parent.isMixed()
					&& parent.children().stream().allMatch((it) -> it.is("said", "pb", "lb"))
					|| parent.is("div", "body"))
			.isPresent();
	}

	private Element speech(TeiElement spoken) {
		var sp = new TeiElement(spoken.create("sp"));
		sp.element().setAttribute("who", spoken.attribute("who"));
		sp.element().setAttribute("xml:id", spoken.attribute("xml:id"));
		speaker(spoken.attribute("who")).ifPresent((name) -> add(sp, "speaker", name));
		var words = spoken.contains(BLOCKS) ? sp.element() : add(sp, "p", "");
		spoken.nodes().forEach(words::appendChild);
		return sp.element();
	}

	/** The key itself where nobody is described under it. */
	private Optional<String> speaker(String who) {
		return person(who).map(AuthorityRecord::directName)
			.or(() -> Optional.of(key(who)).filter((key) -> !key.isEmpty()));
	}

	private static Element add(TeiElement parent, String name, String words) {
		var child = parent.create(name);
		child.setTextContent(words);
		parent.element().appendChild(child);
		return child;
	}

}
