package org.memcon.exchange.tei;

import java.util.LinkedHashMap;
import java.util.List;

import org.memcon.conversation.Facsimile;
import org.memcon.conversation.Page;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Writes the {@code facsimile} of a record: the image of each page, known by its
 * checksum, and where it is found.
 */
record TeiFacsimileWriter(XmlWriter xml, List<Page> pages, String host) {

	static String id(Facsimile facsimile) {
		return "sha256-" + facsimile.checksum();
	}

	void write() {
		var images = new LinkedHashMap<String, Page>();
		this.pages.forEach((page) -> {
			if (page.facsimile() != null) {
				images.putIfAbsent(id(page.facsimile()), page);
			}
		});
		if (!images.isEmpty()) {
			this.xml.block(XmlTag.of("facsimile"), () -> images.forEach(this::surface));
		}
	}

	private void surface(String id, Page page) {
		var image = page.facsimile();
		this.xml.block(XmlTag.of("surface").with(XmlTag.ID, id), () -> {
			if (image != null) {
				this.xml.line(XmlTag.of("graphic")
					.with("url", this.host + page.facsimileAddress())
					.with("mimeType", "image/png")
					.with("width", image.width() + "px")
					.with("height", image.height() + "px"));
			}
		});
	}

}
