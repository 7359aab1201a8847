package org.memcon.harvest;

import java.util.List;
import java.util.stream.Stream;

import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.harvest.oai.SetSpec;
import org.memcon.topic.Topics;
import org.memcon.web.Messages;
import org.springframework.stereotype.Component;

/**
 * The sets: each collection and each topic, and above them all collections and all
 * topics.
 */
@Component
@SnapshotRead
class OaiSets {

	private final Collections collections;

	private final Topics topics;

	private final DublinCoreMapper descriptions;

	private final Messages messages;

	OaiSets(Collections collections, Topics topics, DublinCoreMapper descriptions, Messages messages) {
		this.collections = collections;
		this.topics = topics;
		this.descriptions = descriptions;
		this.messages = messages;
	}

	List<OaiSet> all() {
		return Stream
			.of(Stream.of(kind(SetSpec.COLLECTION, "harvest.collections")), collections(),
					Stream.of(kind(SetSpec.TOPIC, "harvest.topics")), topics())
			.flatMap((it) -> it)
			.toList();
	}

	private OaiSet kind(String kind, String nameKey) {
		return new OaiSet(new SetSpec(kind, ""), this.messages.of(nameKey), null);
	}

	private Stream<OaiSet> collections() {
		return this.collections.findAll()
			.stream()
			.map((it) -> new OaiSet(SetSpec.collection(it.slug()), it.title(), this.descriptions.of(it)));
	}

	private Stream<OaiSet> topics() {
		return this.topics.findAll()
			.stream()
			.map((it) -> new OaiSet(SetSpec.topic(it.slug()), it.name(), this.descriptions.of(it)));
	}

}
