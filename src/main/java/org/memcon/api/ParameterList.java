package org.memcon.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the catalog can be asked.
 */
@Schema(description = "What the catalog can be asked")
record ParameterList(int total, List<CatalogParameter> items, Map<String, String> links) {

}
