package org.memcon.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;
import org.memcon.conversation.ParticularKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ParticularViewTests {

	@Test
	void whatIsExpectedAndMissingIsShownAsNotKnown() {
		var particularView = ParticularView.of(List.of(ParticularKind.START, ParticularKind.END),
				List.of(SampleRecords.particular(ParticularKind.END)));

		assertThat(particularView).extracting(ParticularView::key, (it) -> it.html() != null)
			.containsExactly(tuple("particular.start", false), tuple("particular.end", true));
	}

	@Test
	void whatIsKnownBeyondExpectationStandsInItsPlace() {
		var particularView = ParticularView.of(List.of(ParticularKind.INITIATOR, ParticularKind.RELEASE),
				List.of(SampleRecords.particular(ParticularKind.COVER_MEMO)));

		assertThat(particularView).extracting(ParticularView::kind)
			.containsExactly(ParticularKind.INITIATOR, ParticularKind.COVER_MEMO, ParticularKind.RELEASE);
	}

}
