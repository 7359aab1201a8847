package org.memcon.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.Specimens;
import org.memcon.conversation.ParticularKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class KnownTests {

	@Test
	void whatIsExpectedAndMissingIsShownAsNotKnown() {
		var known = Known.of(List.of(ParticularKind.START, ParticularKind.END),
				List.of(Specimens.particular(ParticularKind.END)));

		assertThat(known).extracting(Known::key, (it) -> it.particular() != null)
			.containsExactly(tuple("particular.start", false), tuple("particular.end", true));
	}

	@Test
	void whatIsKnownBeyondExpectationStandsInItsPlace() {
		var known = Known.of(List.of(ParticularKind.INITIATOR, ParticularKind.RELEASE),
				List.of(Specimens.particular(ParticularKind.COVER_MEMO)));

		assertThat(known).extracting(Known::kind)
			.containsExactly(ParticularKind.INITIATOR, ParticularKind.COVER_MEMO, ParticularKind.RELEASE);
	}

}
