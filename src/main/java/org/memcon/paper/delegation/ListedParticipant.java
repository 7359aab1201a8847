package org.memcon.paper.delegation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.participant.Capacity;

/**
 * A person on a paper's list of participants, as printed. The authority record and the
 * names used as speaker can only come from a sidecar.
 */
public record ListedParticipant(String printed, @Nullable String side, int sideNumber, @Nullable Capacity capacity,
		@Nullable Certainty certainty, @Nullable String participant, List<String> speaksAs) {

	public ListedParticipant in(Capacity other, Certainty howSure) {
		return new ListedParticipant(this.printed, this.side, this.sideNumber, other, howSure, this.participant,
				this.speaksAs);
	}

	/** The name without the words behind it: "Alija Izetbegovic, President". */
	public String name() {
		return this.printed.replaceFirst("\\s*[,(].*", "");
	}

	public String surname() {
		var name = name();
		return name.substring(name.lastIndexOf(' ') + 1);
	}

}
