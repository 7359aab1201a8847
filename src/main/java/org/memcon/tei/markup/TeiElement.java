package org.memcon.tei.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

	private static final Set<String> BLOCKS = Set.of("p", "list", "item", "table", "row", "cell", "quote", "signed",
			"salute", "lg", "l", "lb", "head", "speaker", "dateline", "opener", "closer", "byline");

	/** Renditions of an item, row or cell that stands only where TEI requires one. */
	private static final Set<String> HIDDEN = Set.of("none", "label");

	public String name() {
		return this.element.getLocalName();
	}

	public boolean is(String... names) {
		var own = name();
		for (var name : names) {
			if (name.equals(own)) {
				return true;
			}
		}
		return false;
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

	/** The pointers of an attribute that begin with this prefix, without it. */
	public List<String> pointers(String attribute, String prefix) {
		if (!attribute(attribute).contains(prefix)) {
			return List.of();
		}
		return Stream.of(attribute(attribute).split("\\s+"))
			.filter((pointer) -> pointer.startsWith(prefix))
			.map((pointer) -> pointer.substring(prefix.length()))
			.toList();
	}

	public int line() {
		return (this.element.getUserData(LINE) instanceof Integer line) ? line : 0;
	}

	public List<Node> nodes() {
		var nodes = new ArrayList<Node>();
		for (var node = this.element.getFirstChild(); node != null; node = node.getNextSibling()) {
			nodes.add(node);
		}
		return nodes;
	}

	public List<TeiElement> children() {
		var children = new ArrayList<TeiElement>();
		for (var node = this.element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				children.add(new TeiElement(child));
			}
		}
		return children;
	}

	public List<TeiElement> children(String name) {
		var children = children();
		children.removeIf((child) -> !child.is(name));
		return children;
	}

	public Optional<TeiElement> child(String name) {
		for (var node = this.element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child && name.equals(child.getLocalName())) {
				return Optional.of(new TeiElement(child));
			}
		}
		return Optional.empty();
	}

	/** The first element reached by these names, one below the other. */
	public Optional<TeiElement> path(String... names) {
		var found = Optional.of(this);
		for (var name : names) {
			found = found.flatMap((teiElement) -> teiElement.child(name));
		}
		return found;
	}

	public Optional<TeiElement> parent() {
		return Optional.ofNullable(this.element.getParentNode())
			.filter(Element.class::isInstance)
			.map((node) -> new TeiElement((Element) node));
	}

	public boolean isIn(String parent) {
		return parent().filter((teiElement) -> teiElement.is(parent)).isPresent();
	}

	/** Tells an element that has another one of this name around it. */
	public boolean isWithin(String name) {
		return parent().filter((teiElement) -> teiElement.is(name) || teiElement.isWithin(name)).isPresent();
	}

	public boolean contains(String... names) {
		for (var node = this.element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element inner
					&& (new TeiElement(inner).is(names) || new TeiElement(inner).contains(names))) {
				return true;
			}
		}
		return false;
	}

	/** Tells an element with words of its own between its elements. */
	public boolean isMixed() {
		return nodes().stream().anyMatch((node) -> node instanceof Text text && !text.getData().isBlank());
	}

	/** Returns all elements of this name below, in document order. */
	public Stream<TeiElement> descendants(String name) {
		var found = new ArrayList<TeiElement>();
		collect(name, found);
		return found.stream();
	}

	private void collect(String name, List<TeiElement> found) {
		for (var node = this.element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element inner) {
				var child = new TeiElement(inner);
				if (name.equals(child.name())) {
					found.add(child);
				}
				child.collect(name, found);
			}
		}
	}

	/** The plain text without notes, white space folded, no space added at a tag. */
	public String text() {
		return textWithout("note");
	}

	/** The plain text without notes and without elements of this name. */
	public String textWithout(String name) {
		return WhiteSpace.fold(raw(nodes(), name));
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
