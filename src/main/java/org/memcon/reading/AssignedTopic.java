package org.memcon.reading;

import java.util.List;

import org.memcon.topic.Heading;
import org.memcon.web.Link;

/**
 * A topic of a record with the pages that speak of it.
 */
record AssignedTopic(Link topic, boolean proposed, List<Link> pages) {

	static AssignedTopic of(Heading heading, SearchContext context) {
		return new AssignedTopic(new Link(heading.topic().name(), heading.topic().address()), heading.isProposed(),
				heading.pages()
					.stream()
					.map((page) -> new Link(String.valueOf(page.number()), context.appendTo(page.address())))
					.toList());
	}

}
