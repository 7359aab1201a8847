package org.memcon.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.CollectionDraft;
import org.memcon.paper.delegation.ListedParticipant;

/**
 * The corrections of a curator to a paper, in a file {@code NAME.yaml} beside it. They
 * override what was recognised; what they omit stays as recognised.
 */
record Sidecar(@Nullable String slug, List<String> formerSlugs, @Nullable String title, @Nullable RecordForm form,
		@Nullable Certainty formCertainty, @Nullable String datePrinted, @Nullable DayRange date,
		@Nullable LocalTime start, @Nullable LocalTime end, @Nullable String zone, @Nullable Certainty dateCertainty,
		@Nullable String place, @Nullable Certainty placeCertainty, @Nullable String occasion,
		@Nullable String occasionNote, @Nullable TextBasis textBasis, @Nullable String sourceNote, SidecarSource source,
		@Nullable CollectionDraft collection, @Nullable List<ListedParticipant> participants,
		@Nullable String participantsNote, Map<ParticularKind, SidecarParticular> particulars, List<String> topics) {

	/** The first and the last possible day. */
	record DayRange(LocalDate first, LocalDate last) {
	}

	/** The publication of the paper. */
	record SidecarSource(@Nullable String label, @Nullable String address) {
	}

	/** A particular in plain text. */
	record SidecarParticular(String text, @Nullable Certainty certainty) {
	}

	/** The dateline with the corrections; a day without a certainty is certain. */
	Dateline overriding(Dateline read) {
		return new Dateline(either(this.datePrinted, read.datePrinted()),
				(this.date != null) ? this.date.first() : read.startsOn(),
				(this.date != null) ? this.date.last() : read.endsOn(), either(this.start, read.startsAt()),
				either(this.end, read.endsAt()), either(this.zone, read.zone()),
				Objects.requireNonNullElse(this.dateCertainty,
						(this.date != null) ? Certainty.HIGH : read.dateCertainty()),
				either(this.place, read.place()),
				either(this.placeCertainty, (this.place != null) ? Certainty.HIGH : read.placeCertainty()));
	}

	private static <T> @Nullable T either(@Nullable T said, @Nullable T read) {
		return (said != null) ? said : read;
	}

}
