package org.memcon.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the catalog, and what it may say.
 */
@Schema(description = "A parameter of the catalog")
public record CatalogParameter(String name, @Schema(description = "what it does, in words") String meaning, @Schema(
		description = "all that it may say; null where that is not a closed list") @Nullable List<String> values,
		@Schema(description = "whether it may be given several times") boolean repeatable, String example) {

}
