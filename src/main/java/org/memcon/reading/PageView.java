package org.memcon.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.Page;
import org.memcon.web.DownloadLink;
import org.memcon.web.Format;

/**
 * A page of a record with the addresses that lead to it.
 *
 * @param opening its first words; null if its name is these
 * @param startsWithinSentence whether a sentence goes on from the page before
 * @param path its own address
 * @param address its address with the reader's search added
 * @param imageService the service that hands out its image to viewers
 * @param passageAreas its passages with their areas on the image
 */
record PageView(int number, String name, @Nullable String opening, boolean startsWithinSentence, String path,
		String address, @Nullable Facsimile facsimile, String facsimileAddress, String thumbnailAddress,
		String imageService, String passageAreas) {

	static PageView of(Page page, SearchContext context) {
		return new PageView(page.number(), page.name(), (page.heading() != null) ? page.opening() : null,
				page.number() > 1 && page.opening().matches("\\p{Ll}.*"), page.address(),
				context.appendTo(page.address()), page.facsimile(), page.facsimileAddress(), page.thumbnailAddress(),
				page.conversation().address().imageService(page.number()),
				page.conversation().address().passageAreas(page.number()));
	}

	public List<DownloadLink> copies() {
		return Format.links(Format.Offer.RECORD, this.path);
	}

}
