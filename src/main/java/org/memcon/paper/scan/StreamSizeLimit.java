package org.memcon.paper.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Checks the streams of a page before they are unpacked into memory: a file of a megabyte
 * may unpack to a gigabyte.
 */
final class StreamSizeLimit {

	static final long MOST_BYTES = 128L * 1024 * 1024;

	/** The best ratio that Flate compression reaches. */
	private static final long BEST_RATIO = 1032;

	private static final List<COSName> FLATE = Arrays.asList(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

	private StreamSizeLimit() {
	}

	static void check(PDPage page) throws IOException {
		for (var stream : streams(page)) {
			var layers = layers(stream);
			if (layers > 1 || layers == 1 && stream.getLength() * BEST_RATIO > MOST_BYTES) {
				checkUnpacked(stream, layers);
			}
		}
	}

	private static List<COSStream> streams(PDPage page) throws IOException {
		var streams = new ArrayList<COSStream>();
		page.getContentStreams().forEachRemaining((PDStream stream) -> streams.add(stream.getCOSObject()));
		var resources = page.getResources();
		var objects = (resources != null) ? resources.getCOSObject().getCOSDictionary(COSName.XOBJECT) : null;
		if (objects != null) {
			objects.keySet().stream().map(objects::getCOSStream).filter(Objects::nonNull).forEach(streams::add);
		}
		return streams;
	}

	/**
	 * The number of {@code FlateDecode} filters, short {@code Fl}, that come before any
	 * other.
	 */
	private static int layers(COSStream stream) {
		return (int) new PDStream(stream).getFilters().stream().takeWhile(FLATE::contains).count();
	}

	/** Opens a stream of any size, which is unpacked while it is read. */
	static InputStream open(COSStream stream) throws IOException {
		var filters = (stream.getFilters() instanceof COSArray array) ? array.size() : 1;
		var layers = layers(stream);
		return (stream.getFilters() == null || layers == filters) ? inflated(stream, layers)
				: stream.createInputStream();
	}

	private static InputStream inflated(COSStream stream, int layers) throws IOException {
		InputStream unpacked = stream.createRawInputStream();
		for (int i = 0; i < layers; i++) {
			unpacked = new InflaterInputStream(unpacked);
		}
		return unpacked;
	}

	private static void checkUnpacked(COSStream stream, int layers) throws IOException {
		try (var unpacked = inflated(stream, layers)) {
			if (unpacked.skip(MOST_BYTES + 1) > MOST_BYTES) {
				throw new PaperException("contains a stream of more than %,d bytes".formatted(MOST_BYTES));
			}
		}
	}

}
