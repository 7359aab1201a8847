package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.NamedLink;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.search.CatalogEntry;
import org.memcon.search.NameLink;

/**
 * A conversation as the catalog lists it.
 *
 * @param title the heading as printed
 * @param displayTitle the title to show: the heading, unless that only names the form
 * @param subject the subject as printed
 * @param occasion the event that brought the participants together
 * @param textBasis the basis of its text
 * @param redactionCount the number of passages withheld
 * @param participants all participants, in the order of the record
 * @param hits the matches of the search words; null without search words
 */
record CatalogLine(String slug, String title, String displayTitle, @Nullable String subject, RecordForm form,
		Certainty formCertainty, RecordDate date, @Nullable RecordPlace place, @Nullable String occasion,
		TextBasis textBasis, int pageCount, int redactionCount, List<NamedLink> participants, CatalogTopics topics,
		@Nullable CatalogHits hits, Map<String, String> links) {

	/**
	 * The topics of a conversation, by the manner of their assignment.
	 *
	 * @param assigned the topics given by an editor or by the source itself
	 * @param proposed the topics given by a machine and not yet checked by an editor
	 */
	record CatalogTopics(List<NamedLink> assigned, List<NamedLink> proposed) {
	}

	static CatalogLine of(CatalogEntry line, boolean withWords, ApiAddresses addresses) {
		var entry = line.entry();
		return new CatalogLine(entry.slug(), entry.title(), entry.displayTitle(), entry.subject(), entry.form(),
				entry.formCertainty(), RecordDate.of(entry.dateline()), RecordPlace.of(entry.dateline()),
				entry.occasionName(), entry.textBasis(), entry.pageCount(), entry.redactionCount(),
				links(line.participants(), addresses),
				new CatalogTopics(links(line.topics(), addresses), links(line.proposed(), addresses)),
				withWords ? CatalogHits.of(line, addresses) : null, addresses.of(entry.address().toString()));
	}

	private static List<NamedLink> links(List<NameLink> names, ApiAddresses addresses) {
		return names.stream().map((name) -> NamedLink.of(name, addresses)).toList();
	}

}
