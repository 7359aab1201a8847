package org.memcon.tei;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.tei.markup.TeiElement;

/**
 * The topics that a header takes from other lists than that of the archive.
 */
record SourceTopics(TeiElement header) {

	String words() {
		var keywords = in("term").filter((term) -> !term.isOfType("text-basis")).map(TeiElement::text);
		var categories = in("catRef").flatMap((it) -> Stream.of(it.attribute("target").split("\\s+")))
			.filter((pointer) -> !pointer.startsWith("topic:"))
			.map(this::category);
		return Stream.concat(categories, keywords)
			.filter((words) -> !words.isEmpty())
			.distinct()
			.collect(Collectors.joining("; "));
	}

	private Stream<TeiElement> in(String name) {
		return this.header.path("profileDesc", "textClass").stream().flatMap((it) -> it.descendants(name));
	}

	/** The words of a category that the header describes, or else its key. */
	private String category(String pointer) {
		var key = pointer.replaceFirst("^.*[#:]", "");
		return this.header.descendants("category")
			.filter((category) -> category.attribute("xml:id").equals(key))
			.flatMap((category) -> category.textAt("catDesc").stream())
			.findFirst()
			.orElse(key);
	}

}
