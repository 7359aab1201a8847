package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The controlled list.
 */
@Schema(description = "The controlled list of topics, in its order")
record TopicList(int total, List<TopicLine> items, Map<String, String> links) {

}
