package org.memcon.api.authority;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.topic.Headings;
import org.memcon.topic.TopicOccurrence;
import org.memcon.topic.Topics;
import org.memcon.web.BaseUrl;
import org.memcon.web.JsonVariant;
import org.memcon.web.NotFoundException;
import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was talked of, as JSON.
 */
@RestController
@JsonVariant
@SnapshotRead
@Tag(name = "topics")
class TopicApi {

	private static final Limit SHOWN = Limit.of(200);

	private final Topics topics;

	private final Headings headings;

	private final BaseUrl address;

	TopicApi(Topics topics, Headings headings, BaseUrl address) {
		this.topics = topics;
		this.headings = headings;
		this.address = address;
	}

	@GetMapping({ "/api/v1/topics", "/topics.json", "/topics" })
	@Operation(operationId = "listTopics", summary = "The controlled list of topics")
	ResponseEntity<TopicList> all() {
		var topics = this.topics.counts().stream().map((topic) -> TopicLine.of(topic, addresses())).toList();
		return JsonResponses.of(new TopicList(topics.size(), topics, addresses().of("/topics")));
	}

	@GetMapping({ "/api/v1/topics/{slug}", "/topics/{slug}.json", "/topics/{slug}" })
	@Operation(operationId = "getTopic",
			summary = "One topic, with the conversations that speak of it in order of time")
	ResponseEntity<TopicRecord> one(@PathVariable String slug) {
		var topic = this.topics.findBySlug(slug).orElseThrow(() -> new NotFoundException("error.404.topic"));
		var topicOccurrences = TopicOccurrence.of(this.headings.entriesOn(slug, SHOWN), this.headings.pagesOn(slug));
		return JsonResponses.of(TopicRecord.of(topic, this.topics.counts(), topicOccurrences, addresses()));
	}

	private ApiAddresses addresses() {
		return new ApiAddresses(this.address.host());
	}

}
