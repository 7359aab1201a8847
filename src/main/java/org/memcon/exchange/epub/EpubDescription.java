package org.memcon.exchange.epub;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.CiteBox;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.TextParagraph;
import org.memcon.participant.Participation;

/**
 * The description of a book, which programs read. The date is that of the conversation.
 */
public record EpubDescription(String address, String title, String language, @Nullable String date,
		List<String> contributors, List<String> subjects, @Nullable String source, @Nullable String collection,
		@Nullable String rights) {

	static EpubDescription of(RecordContent content, CiteBox citation) {
		var conversation = content.conversation();
		var day = conversation.dateline().isDay() ? conversation.dateline().startsOn() : null;
		var source = (conversation.sourceAddress() != null) ? conversation.sourceAddress() : conversation.sourceLabel();
		var rights = conversation.collection().rights();
		return new EpubDescription(citation.permanentAddress(), conversation.displayTitle(), conversation.language(),
				(day != null) ? day.toString() : null,
				content.participations().stream().map(Participation::name).toList(),
				content.headings().stream().filter((it) -> !it.isProposed()).map((it) -> it.topic().name()).toList(),
				source, conversation.collection().title(), (rights != null) ? TextParagraph.singleLine(rights) : null);
	}

	/** The description of a list, without what its records tell of themselves. */
	static EpubDescription ofList(String address, String title) {
		return new EpubDescription(address, title, "en", null, List.of(), List.of(), null, null, null);
	}

}
