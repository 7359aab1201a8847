package org.memcon.topic;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.ListAddress;
import org.memcon.web.Link;

/**
 * A topic as its page shows it.
 */
record TopicView(String name, @Nullable String variants, @Nullable String scopeNote, @Nullable Link broader,
		ListAddress list) {

	static TopicView of(Topic topic) {
		var broader = topic.broader();
		return new TopicView(topic.name(), topic.variants(), topic.scopeNote(),
				(broader != null) ? new Link(broader.name(), broader.address()) : null, topic.list());
	}

}
