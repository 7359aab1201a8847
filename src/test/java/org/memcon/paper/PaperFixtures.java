package org.memcon.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.paper.scan.PaperScanner;
import org.memcon.paper.scan.ScanFixtures;
import org.memcon.paper.scan.Sheet;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

/**
 * Small papers of the project's own, typed as the White House types them, and what is
 * read of them.
 */
public class PaperFixtures implements DraftHandler {

	/** A telephone call on two pages. */
	public static final List<String> CALL = List.of("""
			CONFIDENTIAL                                               1234

			                       THE WHITE HOUSE
			                         WASHINGTON
			                                                DECLASSIFIED
			                                                PER E.O. 13526
			                                                2019-0001-M
			                                                AB  7/16/2020

			MEMORANDUM OF TELEPHONE CONVERSATION

			SUBJECT:            Telcon with Chancellor Muster of Testland
			                    (U)

			PARTICIPANTS:       The President
			                    Chancellor Erika Muster
			                    Notetakers:  Alma Scribe and Bruno Quill
			                    Interpreter:  Carl Dolmetsch

			DATE, TIME          March 4, 1994, 10:05-10:40 a.m. EST
			AND PLACE:          Oval Office


			The President:  Hello, Erika.  (U)

			Chancellor Muster:  Hello.  I wanted to call about (b)(1) and
			about the weather.  (C)

			It has been raining for days.  (C)

			The President:  I am sorry to hear that.  We have had the same
			here, and it will

			CONFIDENTIAL
			Declassify on:  OADR""", """
			CONFIDENTIAL                    2

			go on for a while.  (C)

			Chancellor Muster:  Good-bye.  (U)

			                -- End of Conversation --


			CONFIDENTIAL""");

	private static final float FONT_SIZE = 12;

	private static final float LEFT = 72;

	private static final float TOP = 756;

	public final List<Draft> drafts = new ArrayList<>();

	public final List<CollectionDraft> collections = new ArrayList<>();

	private final Findings findings = new Findings("paper");

	/** Reads a file in the archive of this directory. */
	static PaperFixtures read(SourceFile file, Path archive, ReadingOptions options) {
		var paper = new PaperFixtures();
		reader(new ArchiveSettings(archive, Storage.FILE)).read(file, options, paper);
		return paper;
	}

	public static SourceReader reader(ArchiveSettings settings) {
		return new PaperReader(new PaperScanner(settings));
	}

	/** A reader that runs out of disk space after so many images. */
	public static SourceReader readerWithRoomFor(int images, ArchiveSettings settings) {
		return new PaperReader(ScanFixtures.scannerWithRoomFor(images, settings));
	}

	/** Reads a file without storing anything. */
	public static PaperFixtures dryRun(Path file) {
		var source = new SourceFile(file.toString(), new FileSystemResource(file), null);
		return read(source, file.resolveSibling("archive"), new ReadingOptions(false, "eng", null, true));
	}

	public static PaperFixtures dryRun(String name, byte[] bytes, String sidecar) {
		var source = new SourceFile(name, new ByteArrayResource(bytes),
				sidecar.isEmpty() ? null : new ByteArrayResource(sidecar.getBytes(StandardCharsets.UTF_8)));
		return read(source, Path.of("target", "no-archive"), new ReadingOptions(false, "eng", null, true));
	}

	/** The first sheet of a typed text. */
	public static Sheet sheet(String text) {
		return ScanFixtures.sheet(text);
	}

	/** A PDF of typed pages. */
	public static byte[] pdf(List<String> pages) {
		try (var document = new PDDocument()) {
			for (var page : pages) {
				document.addPage(new PDPage());
				type(document, document.getPage(document.getNumberOfPages() - 1), page);
			}
			return bytes(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same pages as a scanner gives them: images without text. */
	public static byte[] scan(List<String> pages) {
		try (var typed = Loader.loadPDF(pdf(pages)); var scan = new PDDocument()) {
			for (int i = 0; i < pages.size(); i++) {
				var page = new PDPage();
				scan.addPage(page);
				var image = new PDFRenderer(typed).renderImageWithDPI(i, 200, ImageType.GRAY);
				try (var content = new PDPageContentStream(scan, page)) {
					content.drawImage(LosslessFactory.createFromImage(scan, image), 0, 0, 612, 792);
				}
			}
			return bytes(scan);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] bytes(PDDocument document) throws IOException {
		var bytes = new ByteArrayOutputStream();
		document.save(bytes);
		return bytes.toByteArray();
	}

	public static Path file(Path directory, String name, byte[] bytes) throws IOException {
		return Files.write(directory.resolve(name), bytes);
	}

	public static void type(PDDocument document, PDPage page, String text) throws IOException {
		try (var typed = new PDPageContentStream(document, page)) {
			var lines = text.split("\n", -1);
			for (int i = 0; i < lines.length; i++) {
				typed.beginText();
				typed.setFont(new PDType1Font(FontName.COURIER), FONT_SIZE);
				typed.newLineAtOffset(LEFT, TOP - i * FONT_SIZE);
				typed.showText(lines[i]);
				typed.endText();
			}
		}
	}

	public Draft draft() {
		return this.drafts.get(0);
	}

	public List<String> messages() {
		return this.findings.list().stream().map(Finding::message).toList();
	}

	public List<String> speakers() {
		return draft().turns()
			.filter((turn) -> turn.speaker() != null && !turn.anchor().contains("-"))
			.map((turn) -> String.valueOf(turn.speaker()))
			.toList();
	}

	@Override
	public void collection(CollectionDraft collection) {
		this.collections.add(collection);
	}

	@Override
	public void draft(Draft draft) {
		this.drafts.add(draft);
	}

	@Override
	public void skipped(String slug, String title, String reason) {
		throw new AssertionError(slug);
	}

	@Override
	public Findings findings() {
		return this.findings;
	}

	@Override
	public boolean isFull() {
		return false;
	}

}
