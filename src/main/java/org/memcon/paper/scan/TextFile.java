package org.memcon.paper.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Findings;

import org.springframework.core.io.Resource;

/**
 * Reads plain text after OCR: form feeds separate its pages, spaces keep its columns. It
 * is laid out on sheets as a typewriter would have done.
 */
final class TextFile {

	static final int MOST_BYTES = 32 * 1024 * 1024;

	/**
	 * The width of a typewriter's letter and the height of its line, in points: ten to
	 * the inch, six to the inch.
	 */
	private static final double PITCH = 7.2;

	private static final double LINE = 12;

	private static final double WIDTH = 612;

	private static final double HEIGHT = 792;

	private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028]");

	/** Some two thousand pages in one line. */
	private static final int LONGEST_LINE = 4_000_000;

	private static final Pattern WORD = Pattern.compile("\\S+");

	private TextFile() {
	}

	/** Reads the text, and warns if it is not in UTF-8. */
	static List<Sheet> read(Resource file, Findings findings) throws IOException {
		try (var content = file.getInputStream()) {
			return read(content.readNBytes(MOST_BYTES + 1), findings);
		}
	}

	private static List<Sheet> read(byte[] bytes, Findings findings) {
		if (bytes.length == 0) {
			throw new PaperException("the file is empty");
		}
		if (bytes.length > MOST_BYTES) {
			throw new PaperException("the text has more than %,d bytes".formatted(MOST_BYTES));
		}
		var text = utf8(bytes);
		var sheets = sheets((text != null) ? text : new String(bytes, Charset.forName("windows-1252")));
		if (sheets.stream().allMatch((sheet) -> sheet.lines().isEmpty())) {
			throw new PaperException("the file contains no text");
		}
		if (text == null) {
			findings.warn(1, "is not UTF-8; it was read as windows-1252");
		}
		return sheets;
	}

	private static @Nullable String utf8(byte[] bytes) {
		if (bytes.length > 1 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
				|| bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)) {
			return new String(bytes, StandardCharsets.UTF_16);
		}
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\ufeff") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static List<Sheet> sheets(String text) {
		if (text.indexOf('\0') >= 0) {
			throw new PaperException("the file is not text: it contains a NUL");
		}
		if (LINE_BREAK.splitAsStream(text).anyMatch((line) -> line.length() > LONGEST_LINE)) {
			throw new PaperException("the text has a line of more than %,d characters".formatted(LONGEST_LINE));
		}
		var pages = new ArrayList<>(List.of(text.split("\f", PdfFile.MOST_PAGES + 2)));
		if (pages.get(pages.size() - 1).isBlank() && pages.size() > 1) {
			pages.remove(pages.size() - 1);
		}
		if (pages.size() > PdfFile.MOST_PAGES) {
			throw new PaperException("the text has more than %,d pages".formatted(PdfFile.MOST_PAGES));
		}
		return IntStream.range(0, pages.size()).mapToObj((i) -> sheet(i + 1, pages.get(i))).toList();
	}

	private static Sheet sheet(int number, String page) {
		var printed = LINE_BREAK.split(page);
		var lines = IntStream.range(0, printed.length)
			.mapToObj((i) -> words(printed[i].replace("\t", "        "), (i + 1) * LINE))
			.filter((words) -> !words.isEmpty())
			.map(TypedLine::new)
			.toList();
		return new Sheet(number, WIDTH, Math.max(HEIGHT, printed.length * LINE), lines, List.of());
	}

	private static List<TypedWord> words(String line, double base) {
		return WORD.matcher(line)
			.results()
			.map((match) -> new TypedWord(match.group(), match.start() * PITCH, match.end() * PITCH, base, base, base))
			.toList();
	}

}
