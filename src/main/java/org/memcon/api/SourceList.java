package org.memcon.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The bibliography.
 */
@Schema(description = "The bibliography of the archive")
record SourceList(int total, List<PublishedSource> items, Map<String, String> links) {

}
