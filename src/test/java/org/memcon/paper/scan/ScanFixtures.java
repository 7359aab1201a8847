package org.memcon.paper.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.memcon.conversation.Facsimile;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.Findings;

import org.springframework.core.io.ByteArrayResource;

/**
 * Sheets of typed text, and a scanner whose disk is full.
 */
public final class ScanFixtures {

	private ScanFixtures() {
	}

	/** The first sheet of a typed text. */
	public static Sheet sheet(String text) {
		try {
			return TextFile.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), new Findings("text"))
				.get(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static boolean isTesseractInstalled() {
		return TesseractOcr.installed("eng").isPresent();
	}

	/** A scanner that runs out of disk space after so many images. */
	public static PaperScanner scannerWithRoomFor(int images, ArchiveSettings settings) {
		var left = new AtomicInteger(images);
		return new PaperScanner(new FacsimileStore(settings.facsimiles()) {

			@Override
			Facsimile keep(BufferedImage image, BufferedImage thumbnail) throws IOException {
				if (left.getAndDecrement() <= 0) {
					throw new IOException("No space left on device");
				}
				return super.keep(image, thumbnail);
			}

		}, () -> {
		});
	}

}
