package org.memcon.api.conversation;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.Page;

/**
 * The image of a page.
 *
 * @param checksum the SHA-256 of the file
 * @param width the width in pixels
 * @param height the height in pixels
 */
@Schema(name = "PageImage")
record PageFacsimile(String checksum, int width, int height, Map<String, String> links) {

	static @Nullable PageFacsimile of(Page page, ApiAddresses addresses) {
		var facsimile = page.facsimile();
		return (facsimile != null)
				? new PageFacsimile(facsimile.checksum(), facsimile.width(), facsimile.height(), Map.of("image",
						addresses.page(page.facsimileAddress()), "thumbnail", addresses.page(page.thumbnailAddress())))
				: null;
	}

}
