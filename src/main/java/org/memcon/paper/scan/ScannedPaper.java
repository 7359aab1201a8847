package org.memcon.paper.scan;

import java.util.List;
import java.util.Map;

import org.memcon.conversation.Facsimile;

/**
 * The sheets of a paper and the images that were stored of them, by their numbers.
 */
public record ScannedPaper(List<Sheet> sheets, Map<Integer, Facsimile> facsimiles) {
}
