package org.memcon.conversation.layout;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;

/**
 * The places of the words of one passage on the image of its page, a line for each,
 * stored compressed.
 */
@Entity
@Table(name = "passage_layouts")
public class PassageLayout {

	private static final int MOST_WORDS = 20_000;

	@Id
	private Long turnId;

	@Formula("utf8tostring(expand(words))")
	private String words;

	public static String format(List<PlacedWord> words) {
		return words.stream().limit(MOST_WORDS).map(PlacedWord::toString).collect(Collectors.joining("\n"));
	}

	Long turnId() {
		return this.turnId;
	}

	List<PlacedWord> words() {
		return this.words.lines().map(PlacedWord::parse).toList();
	}

}
