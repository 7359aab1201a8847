package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.participant.Capacity;
import org.memcon.search.passage.PassageEntry;

/**
 * A passage as a list shows it.
 *
 * @param conversation the slug of its conversation
 * @param title the title of the conversation
 * @param page the page of the first match, or else of its beginning
 * @param anchor its permanent name within the record
 * @param standing its relation to the record
 * @param speaker the slug of the speaker's authority record
 * @param speakerPrinted the speaker as printed
 * @param speakerCertainty the certainty of a machine; null if none was asked
 * @param capacities the capacities of the speaker on that day
 * @param topics the slugs of its topics, given by an editor or by the source itself
 * @param proposedTopics the slugs of topics given by a machine and not yet checked
 * @param textBasis the basis of its text; the words of an abstract are those of the
 * archive
 * @param html the text shown on the page, with each match in a mark element
 * @param before the sentence before it
 * @param after the sentence after it
 * @param text the whole text
 */
record PassageLine(String conversation, String title, RecordDate date, int page, @Schema(example = "t12") String anchor,
		PassageStatus standing, @Nullable String speaker, @Nullable String speakerPrinted,
		@Nullable Certainty speakerCertainty, List<Capacity> capacities, List<String> topics,
		List<String> proposedTopics, TextBasis textBasis, @Nullable String before, String html, @Nullable String after,
		String text, Map<String, String> links) {

	static PassageLine of(PassageEntry passage, ApiAddresses addresses) {
		var entry = passage.entry();
		var part = passage.part();
		return new PassageLine(entry.slug(), entry.displayTitle(), RecordDate.of(entry.dateline()), part.page(),
				part.anchor(), part.standing(), passage.speaker(), part.speaker(), part.speakerCertainty(),
				passage.capacities(), passage.assigned(), passage.proposed(), entry.textBasis(), passage.before(),
				CatalogHits.html(passage.snippet()), passage.after(), passage.text(),
				Map.of("self", addresses.json(entry.address().turn(part.anchor())), "page",
						addresses.page(passage.address())));
	}

}
