package org.memcon.paper.form;

import org.memcon.conversation.evidence.Certainty;

/**
 * The text of a field as printed, and the certainty of its reading.
 */
public record PrintedText(String text, Certainty certainty) {
}
