package org.memcon.iiif;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.grouping.Collections;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The archive as a tree, with a short list as the longest.
 */
@SeededArchive
class CollectionTreeTests {

	private static final String SLUG = "bush-putin-2026";

	CollectionTree tree;

	@BeforeEach
	void plant(@Autowired Collections collections, @Autowired Conversations conversations, @Autowired BaseUrl address,
			@Autowired Messages messages) {
		this.tree = new CollectionTree(collections, conversations, address, messages, 3);
	}

	@Test
	void longCollectionHasParts() {
		assertThat(this.tree.of(SLUG).items()).extracting(IiifReference::type, IiifReference::id)
			.containsExactly(tuple("Collection", "/iiif/collections/" + SLUG + "?part=1"),
					tuple("Collection", "/iiif/collections/" + SLUG + "?part=2"),
					tuple("Collection", "/iiif/collections/" + SLUG + "?part=3"));
		assertThat(this.tree.of(SLUG).items().get(2).label()).isEqualTo(LanguageMap.english("records 7 to 8"));
	}

	@Test
	void partsHoldEachRecordOnceInOrderOfTime() {
		var parts = IntStream.rangeClosed(1, 3)
			.mapToObj((part) -> this.tree.part(SLUG, part))
			.flatMap((part) -> part.items().stream())
			.toList();

		assertThat(parts).hasSize(8).doesNotHaveDuplicates().extracting(IiifReference::navDate).isSorted();
		assertThat(parts).allMatch((record) -> record.type().equals("Manifest"));
	}

	@Test
	void partAfterTheLastIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.tree.part(SLUG, 4));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.tree.part("nowhere", 1));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.tree.of("nowhere"));
	}

}
