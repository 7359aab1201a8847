package org.memcon.api.authority;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.Turns;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.topic.Headings;
import org.memcon.topic.TopicOccurrence;
import org.memcon.topic.Topics;
import org.memcon.web.JsonVariant;
import org.memcon.web.NotFoundException;

import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the topics of the conversations as JSON.
 */
@RestController
@JsonVariant
@SnapshotRead
@Tag(name = "topics")
class TopicApi {

	private static final Pageable SHOWN = Pageable.ofSize(200);

	private final Topics topics;

	private final Headings headings;

	private final Turns turns;

	TopicApi(Topics topics, Headings headings, Turns turns) {
		this.topics = topics;
		this.headings = headings;
		this.turns = turns;
	}

	/** The controlled list of topics. */
	@GetMapping({ "/api/v1/topics", "/topics.json", "/topics" })
	ResponseEntity<ApiList<TopicLine>> listTopics(ApiAddresses addresses) {
		var topics = this.topics.counts().stream().map((topic) -> TopicLine.of(topic, addresses)).toList();
		return JsonResponses.of(ApiList.of(topics, addresses.of("/topics")));
	}

	/** A topic with what the conversations say on it, in order of time. */
	@GetMapping({ "/api/v1/topics/{slug}", "/topics/{slug}.json", "/topics/{slug}" })
	ResponseEntity<TopicRecord> getTopic(@PathVariable String slug, ApiAddresses addresses) {
		var topic = this.topics.findBySlug(slug).orElseThrow(() -> new NotFoundException("error.404.topic"));
		var entries = this.headings.entriesOn(slug, SHOWN);
		var ids = entries.stream().map(ConversationListEntry::id).toList();
		var occurrences = TopicOccurrence.of(entries, this.headings.pagesOn(slug, ids),
				this.turns.passagesOn(slug, ids, QuotedPassages.MAX_FOUND));
		return JsonResponses.of(TopicRecord.of(topic, this.topics.counts(), occurrences, addresses));
	}

}
