package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Everyone who took part.
 */
@Schema(description = "Everyone who took part, by the authorized form of the name")
record ParticipantList(int total, List<ParticipantLine> items, Map<String, String> links) {

}
