package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.evidence.Certainty;

/**
 * A passage of a record as a list quotes it: in full from an abstract, otherwise its
 * opening.
 *
 * @param anchor its permanent name within the record
 * @param standing its relation to the record
 * @param speaker the speaker as printed
 * @param speakerCertainty the certainty of a machine; null if none was asked
 * @param cut true if the text goes on
 */
record PassageQuotation(int page, @Schema(example = "t12") String anchor, PassageStatus standing,
		@Nullable String speaker, @Nullable Certainty speakerCertainty, String text, boolean cut,
		Map<String, String> links) {

	static List<PassageQuotation> list(QuotedPassages passages, ApiAddresses addresses) {
		return passages.quoted().stream().map((it) -> {
			var found = it.found();
			return new PassageQuotation(found.page(), found.anchor(), found.standing(), found.speaker(),
					found.speakerCertainty(), it.text(), it.cut(), Map.of("page", addresses.page(it.address())));
		}).toList();
	}

}
