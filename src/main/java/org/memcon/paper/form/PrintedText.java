package org.memcon.paper.form;

import org.memcon.conversation.evidence.Certainty;

/**
 * What a paper says in one field, as printed, and how sure the reading is.
 */
public record PrintedText(String text, Certainty certainty) {
}
