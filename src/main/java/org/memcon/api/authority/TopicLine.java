package org.memcon.api.authority;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.topic.Topics;

/**
 * A topic in the controlled list.
 */
@Schema(description = "A topic in the controlled list")
record TopicLine(String slug, String name, @Schema(description = "slug of the broader topic") @Nullable String broader,
		@Schema(description = "how many records speak of it") long count,
		@Schema(description = "on how many of them only a machine says so") long proposed, Map<String, String> links) {

	static TopicLine of(Topics.TopicCount topic, ApiAddresses apiAddresses) {
		return new TopicLine(topic.slug(), topic.name(), topic.broader(), topic.count(), topic.proposed(),
				apiAddresses.of(topic.address()));
	}

}
