package org.memcon.chart;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.words.PlainText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The passages that were said in a conversation, with their speakers.
 */
@Repository
class TalkPassages {

	private final JdbcClient jdbc;

	TalkPassages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A passage with its speaker as printed, and the name and slug of the participant if
	 * known.
	 *
	 * @param divided whether a page break divides its last word, which the next passage
	 * counts
	 */
	record SpokenPassage(String anchor, @Nullable String speaker, @Nullable String participant,
			@Nullable String participantSlug, String text, boolean divided) {

		/** Tells if it is the rest of another, which a page break divides. */
		boolean isContinuation() {
			return this.anchor.contains("-");
		}

		String name() {
			return Objects.requireNonNullElse(this.participant, Objects.requireNonNullElse(this.speaker, ""));
		}

		long words() {
			return PlainText.countWords(this.text) - (this.divided ? 1 : 0);
		}

	}

	List<SpokenPassage> of(Long conversation) {
		return this.jdbc
			.sql("""
					select t.anchor, t.speaker, p.direct_name as participant, p.slug as participant_slug, t.text, t.word_rest is not null as divided
					from turns t join pages g on g.id = t.page_id left join participants p on p.id = t.participant_id
					where t.conversation_id = :conversation and g.layer = 'TEXT' and t.standing = 'SAID'
					order by t.ordinal
					""")
			.param("conversation", conversation)
			.query(SpokenPassage.class)
			.list();
	}

}
