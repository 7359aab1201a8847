package org.memcon.api.conversation;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.Page;

/**
 * The image of a page.
 */
@Schema(name = "PageImage", description = "The image of a page")
record PageFacsimile(@Schema(description = "SHA-256 of the file") String checksum,
		@Schema(description = "in pixels") int width, @Schema(description = "in pixels") int height,
		Map<String, String> links) {

	static @Nullable PageFacsimile of(Page page, ApiAddresses apiAddresses) {
		var facsimile = page.facsimile();
		return (facsimile == null) ? null
				: new PageFacsimile(facsimile.checksum(), facsimile.width(), facsimile.height(),
						Map.of("image", apiAddresses.page(page.facsimileAddress()), "thumbnail",
								apiAddresses.page(page.thumbnailAddress())));
	}

}
