package org.memcon.exchange.epub;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.memcon.exchange.RecordContent;
import org.memcon.exchange.ReproducibleZip;
import org.memcon.web.Format;
import org.memcon.web.XmlWriter;

import org.springframework.core.io.ClassPathResource;

/**
 * A book while it is packed, one record after the other. Its contents and its description
 * go in last, when all is known; without them it is no book.
 */
public final class EpubBook implements Closeable {

	private static final String FOLDER = "EPUB/";

	private final EpubDescription description;

	private final EpubPages pages;

	private final ReproducibleZip zip;

	private final List<EpubChapter> chapters = new ArrayList<>();

	private Instant changedAt = Instant.EPOCH;

	EpubBook(EpubDescription description, EpubPages pages, OutputStream out) throws IOException {
		this.description = description;
		this.pages = pages;
		this.zip = new ReproducibleZip(out);
		this.zip.addStored("mimetype", Format.EPUB.mediaType());
		this.zip.add("META-INF/container.xml", resource("container.xml"));
		this.zip.add(FOLDER + "style.css", resource("style.css"));
	}

	private static String resource(String file) throws IOException {
		return new ClassPathResource("exchange/epub/" + file).getContentAsString(StandardCharsets.UTF_8);
	}

	void addTitlePage() throws IOException {
		add(EpubChapter.title(this.description.title()), this.pages.title(this.description));
	}

	/** Adds a record. The contents of a book of many do not lead to their pages. */
	public void add(RecordContent content) throws IOException {
		var chapter = EpubChapter.of(this.chapters.size() + 1, content);
		var changedAt = content.conversation().changedAt();
		this.changedAt = changedAt.isAfter(this.changedAt) ? changedAt : this.changedAt;
		add(this.chapters.isEmpty() ? chapter : chapter.withoutPages(), this.pages.record(content, chapter));
	}

	private void add(EpubChapter chapter, String document) throws IOException {
		this.chapters.add(chapter);
		this.zip.add(FOLDER + chapter.file(), document);
	}

	/** Adds the contents and the description. */
	public void finish() throws IOException {
		this.zip.add(FOLDER + "toc.xhtml", this.pages.contents(this.description, this.chapters));
		var text = new StringWriter();
		XmlWriter.document(text, new EpubPackage(this.description, this.chapters, this.changedAt)::write);
		this.zip.add(FOLDER + "package.opf", text.toString());
		this.zip.finish();
		this.zip.flush();
	}

	@Override
	public void close() {
		this.zip.release();
	}

}
