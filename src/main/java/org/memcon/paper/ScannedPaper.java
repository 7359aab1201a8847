package org.memcon.paper;

import java.util.List;
import java.util.Map;

import org.memcon.conversation.Facsimile;
import org.memcon.paper.layout.Sheet;

/**
 * The sheets of a paper and the images that were stored of them, by their numbers.
 */
record ScannedPaper(List<Sheet> sheets, Map<Integer, Facsimile> facsimiles) {
}
