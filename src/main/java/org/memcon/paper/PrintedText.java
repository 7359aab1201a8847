package org.memcon.paper;

import org.memcon.conversation.Certainty;

/**
 * What a paper says in one field, as printed, and how sure the reading is.
 */
record PrintedText(String text, Certainty certainty) {
}
