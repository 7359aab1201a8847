package org.memcon.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of {@link Particular}, in the order in which pages show them. An expected one
 * that is missing is shown as not known.
 */
public enum ParticularKind implements Coded {

	INITIATOR(FormSets.CALLS), START(FormSets.TALKS), END(FormSets.TALKS), TIME_ZONE(FormSets.TALKS),
	LENGTH(FormSets.TALKS), PLACE_US(FormSets.CALLS), PLACE_RUSSIA(FormSets.CALLS), ROOM(FormSets.MEETINGS),
	FORMAT(FormSets.MEETINGS), DOCUMENT_TITLE(FormSets.ALL), SUBJECT_LINE(FormSets.ALL), SOURCE_TOPICS(FormSets.NONE),
	PAGES(FormSets.ALL), REPOSITORY(FormSets.ALL), CLASSIFICATION(FormSets.ALL), DECLASSIFICATION_CASE(FormSets.ALL),
	DECLASSIFICATION_DATE(FormSets.ALL), DECLASSIFICATION_AUTHORITY(FormSets.ALL), NSC_LOG(FormSets.ALL),
	DOC_ID(FormSets.ALL), ARCHIVE_NODE(FormSets.ALL), COVER_MEMO(FormSets.NONE), RELEASE(FormSets.ALL),
	ATTRIBUTION(FormSets.NONE);

	private final Set<RecordForm> expectedOf;

	ParticularKind(Set<RecordForm> expectedOf) {
		this.expectedOf = expectedOf;
	}

	public static Optional<ParticularKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

	/**
	 * The expected kinds. A record with its own text gives all but its provenance, its
	 * classification and its declassification itself.
	 */
	public static List<ParticularKind> expectedOf(RecordForm form, TextBasis basis) {
		return (basis == TextBasis.ABSTRACT)
				? Arrays.stream(values()).filter((kind) -> kind.expectedOf.contains(form)).toList()
				: List.of(REPOSITORY, CLASSIFICATION, DECLASSIFICATION_DATE);
	}

	/** Sets of forms of which particulars are expected. */
	private static final class FormSets {

		static final Set<RecordForm> CALLS = Set.of(RecordForm.TELCON);

		static final Set<RecordForm> MEETINGS = Set.of(RecordForm.MEMCON, RecordForm.MEETING);

		static final Set<RecordForm> TALKS = RecordForm.CONVERSATIONS;

		static final Set<RecordForm> ALL = Set.of(RecordForm.values());

		static final Set<RecordForm> NONE = Set.of();

	}

}
