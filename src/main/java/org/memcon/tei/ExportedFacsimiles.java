package org.memcon.tei;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.memcon.conversation.Facsimile;
import org.memcon.tei.markup.TeiElement;

/**
 * The images of a record's pages as the archive has written them out, each known by its
 * checksum.
 */
final class ExportedFacsimiles {

	private static final String PREFIX = "sha256-";

	private ExportedFacsimiles() {
	}

	/** Returns the images by the pointers to them. */
	static Map<String, Facsimile> of(TeiElement images) {
		var facsimiles = new HashMap<String, Facsimile>();
		images.children("surface")
			.forEach((surface) -> facsimile(surface)
				.ifPresent((image) -> facsimiles.put("#" + surface.attribute("xml:id"), image)));
		return facsimiles;
	}

	private static Optional<Facsimile> facsimile(TeiElement surface) {
		var id = surface.attribute("xml:id");
		return surface.child("graphic")
			.filter((graphic) -> id.matches(PREFIX + "[0-9a-f]{64}"))
			.map((graphic) -> new Facsimile(id.substring(PREFIX.length()), pixels(graphic.attribute("width")),
					pixels(graphic.attribute("height"))));
	}

	private static int pixels(String measure) {
		return measure.matches("\\d{1,6}px") ? Integer.parseInt(measure.substring(0, measure.length() - 2)) : 0;
	}

}
