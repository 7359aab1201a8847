package org.memcon.harvest;

import java.util.List;
import java.util.stream.Stream;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Collections;
import org.memcon.topic.Topics;
import org.memcon.web.Labels;
import org.springframework.stereotype.Component;

/**
 * The sets: each collection and each topic, and above them all collections and all
 * topics.
 */
@Component
@AtOneMoment
class HarvestSets {

	private final Collections collections;

	private final Topics topics;

	private final DublinCores descriptions;

	private final Labels labels;

	HarvestSets(Collections collections, Topics topics, DublinCores descriptions, Labels labels) {
		this.collections = collections;
		this.topics = topics;
		this.descriptions = descriptions;
		this.labels = labels;
	}

	List<HarvestSet> all() {
		return Stream
			.of(Stream.of(kind(SetSpec.COLLECTION, "harvest.collections")), collections(),
					Stream.of(kind(SetSpec.TOPIC, "harvest.topics")), topics())
			.flatMap((it) -> it)
			.toList();
	}

	private HarvestSet kind(String kind, String nameKey) {
		return new HarvestSet(new SetSpec(kind, ""), this.labels.of(nameKey), null);
	}

	private Stream<HarvestSet> collections() {
		return this.collections.findAll()
			.stream()
			.map((it) -> new HarvestSet(SetSpec.collection(it.slug()), it.title(), this.descriptions.of(it)));
	}

	private Stream<HarvestSet> topics() {
		return this.topics.findAll()
			.stream()
			.map((it) -> new HarvestSet(SetSpec.topic(it.slug()), it.name(), this.descriptions.of(it)));
	}

}
