package org.memcon.exchange.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.memcon.citation.Citations;
import org.memcon.exchange.RecordContent;

import org.springframework.stereotype.Component;

/**
 * Writes records as EPUB (3.3): each with its title page, page by page, and the notes
 * behind each page. The same records give the same bytes.
 */
@Component
public class EpubWriter {

	private final EpubPages pages;

	private final Citations citations;

	EpubWriter(EpubPages pages, Citations citations) {
		this.pages = pages;
		this.citations = citations;
	}

	/** Writes the book of one record. */
	public byte[] write(RecordContent content) throws IOException {
		var out = new ByteArrayOutputStream();
		var description = EpubDescription.of(content, content.citations(this.citations));
		try (var book = new EpubBook(description, this.pages, out)) {
			book.add(content);
			book.finish();
		}
		return out.toByteArray();
	}

	/** Begins the book of a list, with a title page of its own. */
	public EpubBook beginList(String title, String address, OutputStream out) throws IOException {
		var book = new EpubBook(EpubDescription.ofList(address, title), this.pages, out);
		book.addTitlePage();
		return book;
	}

}
