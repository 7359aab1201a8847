package org.memcon.api.authority;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.topic.Topics;

/**
 * A topic in the controlled list.
 *
 * @param broader the slug of the broader topic
 * @param count the number of records on the topic
 * @param proposed the number of those to which only a machine gave the topic
 */
record TopicLine(String slug, String name, @Nullable String broader, long count, long proposed,
		Map<String, String> links) {

	static TopicLine of(Topics.TopicCount topic, ApiAddresses addresses) {
		return new TopicLine(topic.slug(), topic.name(), topic.broader(), topic.count(), topic.proposed(),
				addresses.of(topic.address()));
	}

}
