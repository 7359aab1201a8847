package org.memcon.tei.markup;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Findings;
import org.memcon.draft.WhiteSpace;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * An element of a TEI file, asked by its local name whatever prefix it is written with,
 * and knowing its line.
 */
public record TeiElement(Element element) {

	static final String LINE = "line";

	/** Stands where a line or a page divides a word. */
	static final char SOFT_HYPHEN = '\u00AD';

	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

	private static final Set<String> BLOCKS = Set.of("p", "list", "item", "table", "row", "cell", "quote", "signed",
			"salute", "lg", "l", "lb", "head", "speaker", "dateline", "opener", "closer", "byline");

	/** Renditions of an item, row or cell that stands only where TEI requires one. */
	private static final Set<String> HIDDEN = Set.of("none", "label");

	public String name() {
		return this.element.getLocalName();
	}

	public boolean is(String... names) {
		return Arrays.asList(names).contains(name());
	}

	/** A new element of this file that belongs to this line. */
	public Element create(String name) {
		var created = this.element.getOwnerDocument().createElementNS(this.element.getNamespaceURI(), name);
		created.setUserData(LINE, line(), null);
		return created;
	}

	/** The attribute's value without white space around it, or the empty string. */
	public String attribute(String name) {
		return this.element.getAttribute(name).strip();
	}

	/** The value of the first of these attributes that has one. */
	public Optional<String> firstOf(String... names) {
		return Stream.of(names).map(this::attribute).filter((value) -> !value.isEmpty()).findFirst();
	}

	/**
	 * Tells an element set apart from the running text: words before and after it are
	 * never one word.
	 */
	public boolean isBlock() {
		return BLOCKS.contains(name()) ? !is("item", "row", "cell") || !HIDDEN.contains(attribute("rend"))
				: is("seg") && (isOfType("paragraph") || isOfType("block"));
	}

	public boolean isOfType(String type) {
		return attribute("type").equalsIgnoreCase(type);
	}

	/** The language of the text (BCP 47), if the element states one. */
	public Optional<String> language() {
		return Optional.of(attribute("xml:lang")).filter((code) -> LANGUAGE.matcher(code).matches());
	}

	/** The pointers of an attribute that begin with this prefix, without it. */
	public Stream<String> pointers(String attribute, String prefix) {
		return Stream.of(attribute(attribute).split("\\s+"))
			.filter((pointer) -> pointer.startsWith(prefix))
			.map((pointer) -> pointer.substring(prefix.length()));
	}

	/** The certainty as {@code @cert} states it; null if it states none. */
	@Nullable public Certainty certainty(Findings findings) {
		return switch (attribute("cert")) {
			case "" -> null;
			case "high" -> Certainty.HIGH;
			case "medium" -> Certainty.MEDIUM;
			case "low", "unknown" -> Certainty.LOW;
			default -> {
				findings.warn(line(), "@cert is not high, medium or low: \"" + attribute("cert") + "\"");
				yield Certainty.LOW;
			}
		};
	}

	public int line() {
		return (this.element.getUserData(LINE) instanceof Integer line) ? line : 0;
	}

	public List<Node> nodes() {
		return Stream.iterate(this.element.getFirstChild(), Objects::nonNull, Node::getNextSibling).toList();
	}

	public List<TeiElement> children() {
		return elements(nodes().stream()).toList();
	}

	private static Stream<TeiElement> elements(Stream<Node> nodes) {
		return nodes.filter(Element.class::isInstance).map((node) -> new TeiElement((Element) node));
	}

	/** The children with the last of these names, below the first path of the others. */
	public Stream<TeiElement> children(String... path) {
		var last = path.length - 1;
		return path(Arrays.copyOf(path, last)).stream()
			.flatMap((parent) -> parent.children().stream())
			.filter((child) -> child.is(path[last]));
	}

	public Optional<TeiElement> child(String name) {
		return children(name).findFirst();
	}

	/** The first child of this name and this {@code @type}. */
	public Optional<TeiElement> child(String name, String type) {
		return children(name).filter((child) -> child.isOfType(type)).findFirst();
	}

	/** The first element reached by these names, one below the other. */
	public Optional<TeiElement> path(String... names) {
		var found = Optional.of(this);
		for (var name : names) {
			found = found.flatMap((teiElement) -> teiElement.child(name));
		}
		return found;
	}

	/** The text at the end of this path, if there is any. */
	public Optional<String> textAt(String... path) {
		return path(path).map(TeiElement::text).filter((text) -> !text.isEmpty());
	}

	public Optional<TeiElement> parent() {
		return elements(Stream.ofNullable(this.element.getParentNode())).findFirst();
	}

	/** The element before it within its parent. */
	public Optional<TeiElement> previous() {
		return elements(Stream.iterate(this.element.getPreviousSibling(), Objects::nonNull, Node::getPreviousSibling))
			.findFirst();
	}

	public boolean isIn(String parent) {
		return parent().filter((teiElement) -> teiElement.is(parent)).isPresent();
	}

	/** Tells an element that has another one of this name around it. */
	public boolean isWithin(String name) {
		return parent().filter((teiElement) -> teiElement.is(name) || teiElement.isWithin(name)).isPresent();
	}

	public boolean contains(String... names) {
		return children().stream().anyMatch((child) -> child.is(names) || child.contains(names));
	}

	/** Tells an element with words of its own between its elements. */
	public boolean isMixed() {
		return nodes().stream().anyMatch((node) -> node instanceof Text text && !text.getData().isBlank());
	}

	/** Returns all elements of this name below, in document order. */
	public Stream<TeiElement> descendants(String name) {
		var found = this.element.getElementsByTagNameNS("*", name);
		return IntStream.range(0, found.getLength())
			.mapToObj((i) -> new TeiElement((Element) found.item(i)))
			.toList()
			.stream();
	}

	/** The plain text without notes, white space folded, no space added at a tag. */
	public String text() {
		return textWithout("note");
	}

	/**
	 * The plain text without notes and without elements of this name; divided words are
	 * whole.
	 */
	public String textWithout(String name) {
		return WhiteSpace.fold(raw(nodes(), name)).replace(String.valueOf(SOFT_HYPHEN), "");
	}

	/** The plain text of some nodes, as {@link #text} but not folded. */
	public static String raw(List<Node> nodes, String skipped) {
		var text = new StringBuilder();
		collect(nodes, text, List.of("note", skipped));
		return text.toString();
	}

	private static void collect(List<Node> nodes, StringBuilder text, List<String> skipped) {
		for (var node : nodes) {
			if (node instanceof Text characters) {
				text.append(characters.getData());
			}
			else if (node instanceof Element element && !skipped.contains(element.getLocalName())) {
				var child = new TeiElement(element);
				var space = child.isBlock() ? " " : "";
				text.append(space);
				collect(child.nodes(), text, skipped);
				text.append(space);
			}
		}
	}

}
