package org.memcon.paper.scan;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text layer of one page into words, by the position of its letters. Letters
 * that OCR set widely ("P r e s i d e n t") are one word as long as no space stands
 * between them.
 */
class TextLayerReader extends PDFTextStripper {

	/** A gap of this part of the letter size counts as a space. */
	private static final double SPACE = 0.32;

	/**
	 * A letter this far above or below the last one, in parts of its size, belongs to
	 * another word.
	 */
	private static final double STEP = 0.4;

	private static final int MOST_LETTERS = 200_000;

	private final Deadline deadline;

	private final List<TypedWord> upright = new ArrayList<>();

	private final List<TypedWord> aslant = new ArrayList<>();

	private final StringBuilder word = new StringBuilder();

	private @Nullable TextPosition first;

	private @Nullable TextPosition last;

	private int letters;

	TextLayerReader(Deadline deadline) {
		this.deadline = deadline;
	}

	static Sheet read(PDDocument document, int number, Deadline deadline) throws IOException {
		var text = new TextLayerReader(deadline);
		text.setStartPage(number);
		text.setEndPage(number);
		text.writeText(document, Writer.nullWriter());
		text.endWord();
		var box = document.getPage(number - 1).getCropBox();
		return new Sheet(number, box.getWidth(), box.getHeight(), LineBuilder.of(text.upright),
				LineBuilder.of(text.aslant));
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.deadline.check();
		super.processOperator(operator, operands);
	}

	@Override
	protected void processTextPosition(TextPosition letter) {
		if (++this.letters > MOST_LETTERS) {
			throw new PaperException("more than %,d letters on one page".formatted(MOST_LETTERS));
		}
		if (letter.getUnicode().isBlank()) {
			endWord();
			return;
		}
		if (this.last != null && isApart(this.last, letter)) {
			endWord();
		}
		add(letter);
	}

	private static boolean isApart(TextPosition last, TextPosition letter) {
		var size = Math.max(1, letter.getFontSizeInPt());
		var gap = letter.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
		return letter.getDir() != last.getDir() || gap > SPACE * size || gap < -size
				|| Math.abs(letter.getYDirAdj() - last.getYDirAdj()) > STEP * size;
	}

	private void add(TextPosition letter) {
		if (this.first == null) {
			this.first = letter;
		}
		this.last = letter;
		this.word.append(letter.getUnicode());
	}

	private void endWord() {
		if (this.first != null && this.last != null) {
			var words = (this.first.getDir() == 0) ? this.upright : this.aslant;
			words.add(new TypedWord(this.word.toString(), this.first.getXDirAdj(),
					this.last.getXDirAdj() + this.last.getWidthDirAdj(), this.first.getYDirAdj()));
		}
		this.word.setLength(0);
		this.first = null;
		this.last = null;
	}

}
