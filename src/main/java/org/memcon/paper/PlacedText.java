package org.memcon.paper;

import java.util.List;

import org.memcon.conversation.layout.PlacedWord;

/**
 * A text that was read on a sheet, and the places there of its words. Redactions have
 * none.
 */
record PlacedText(String text, List<PlacedWord> words) {
}
