package org.memcon.exchange.epub;

import java.util.List;

import org.memcon.conversation.Page;
import org.memcon.conversation.TextBasis;
import org.memcon.exchange.RecordContent;

/**
 * A document within a book, and the pages in it that the contents lead to.
 */
record EpubChapter(String file, String title, List<EpubPageLink> pages) {

	/**
	 * The place of a page.
	 *
	 * @param printed its number in the document itself; empty where that is not known
	 */
	record EpubPageLink(int number, String name, String printed) {
	}

	static EpubChapter title(String title) {
		return new EpubChapter("title.xhtml", title, List.of());
	}

	static EpubChapter of(int number, RecordContent content) {
		var conversation = content.conversation();
		var basis = conversation.textBasis();
		return new EpubChapter("record-" + number + ".xhtml", conversation.displayTitle(),
				content.pages()
					.stream()
					.map((page) -> new EpubPageLink(page.number(), page.name(), printed(page, basis)))
					.toList());
	}

	/** The number of a page of a document; a page of an abstract has none. */
	private static String printed(Page page, TextBasis basis) {
		if (basis == TextBasis.ABSTRACT) {
			return "";
		}
		var unprinted = (basis == TextBasis.MACHINE_READ) ? String.valueOf(page.number()) : "";
		return (page.label() != null) ? page.label() : unprinted;
	}

	/** The pages of the document itself. */
	public List<EpubPageLink> printedPages() {
		return this.pages.stream().filter((page) -> !page.printed().isEmpty()).toList();
	}

	/** The same without its pages, for a book of many records. */
	EpubChapter withoutPages() {
		return new EpubChapter(this.file, this.title, List.of());
	}

}
