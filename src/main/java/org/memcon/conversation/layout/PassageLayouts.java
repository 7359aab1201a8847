package org.memcon.conversation.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.memcon.conversation.Turn;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The layouts of those passages that were read on images.
 */
public interface PassageLayouts extends Repository<PassageLayout, Long> {

	@Query("from PassageLayout l where l.turnId in :turns")
	List<PassageLayout> findAllOf(List<Long> turns);

	/**
	 * The places of the words of these passages, if they are known; nothing is read
	 * without images.
	 */
	default WordPlaces of(List<Turn> turns) {
		var onImages = turns.stream().filter((turn) -> turn.page().facsimile() != null).map(Turn::id).toList();
		return new WordPlaces(onImages.isEmpty() ? Map.of()
				: findAllOf(onImages).stream().collect(Collectors.toMap(PassageLayout::turnId, PassageLayout::words)));
	}

}
