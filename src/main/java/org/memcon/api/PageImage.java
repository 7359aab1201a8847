package org.memcon.api;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Page;

/**
 * The image of a page.
 */
@Schema(description = "The image of a page")
record PageImage(@Schema(description = "SHA-256 of the file") String checksum,
		@Schema(description = "in pixels") int width, @Schema(description = "in pixels") int height,
		Map<String, String> links) {

	static @Nullable PageImage of(Page page, Addresses addresses) {
		var facsimile = page.facsimile();
		return (facsimile == null) ? null
				: new PageImage(facsimile.checksum(), facsimile.width(), facsimile.height(), Map.of("image",
						addresses.page(page.facsimileAddress()), "thumbnail", addresses.page(page.thumbnailAddress())));
	}

}
