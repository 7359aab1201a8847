package org.memcon.harvest;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.topic.Topics;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * The sets: one for each collection and each topic, and above them one of all collections
 * and one of all topics.
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

	/** A set as {@code ListSets} gives it. */
	record OaiSet(SetSpec spec, String name, @Nullable DublinCore description) {
	}

	List<OaiSet> all() {
		var sets = new ArrayList<OaiSet>();
		sets.add(new OaiSet(SetSpec.collection(""), this.messages.of("harvest.collections"), null));
		this.collections.findAll()
			.forEach((it) -> sets.add(new OaiSet(SetSpec.collection(it.slug()), it.title(), this.descriptions.of(it))));
		sets.add(new OaiSet(SetSpec.topic(""), this.messages.of("harvest.topics"), null));
		this.topics.findAll()
			.forEach((it) -> sets.add(new OaiSet(SetSpec.topic(it.slug()), it.name(), this.descriptions.of(it))));
		return sets;
	}

}
