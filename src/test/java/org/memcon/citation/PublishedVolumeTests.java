package org.memcon.citation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.conversation.grouping.Imprint;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedVolumeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1969–1976, Volume XII, Soviet Union | 12", "1964–1968, Volume XIV, Soviet Union | 14",
					"1952–1954, Korea, Volume XV, Part 2 | 15", "1969–1976, Volume XXXIX, European Security | 39",
					"1969–1976, Volume XLI, Western Europe | 41", "1969–1976, Volume E–15, Part 2 | E–15",
					"1918, Russia, Volume 2 | 2" })
	void numberIsInArabicNumerals(String title, String number) {
		assertThat(volume("Foreign Relations of the United States, " + title).number()).isEqualTo(number);
	}

	@Test
	void volumeMayHaveNoNumber() {
		assertThat(volume("The Conferences at Malta and Yalta, 1945").number()).isNull();
		assertThat(volume("Volume Imports of Steel").number()).isNull();
	}

	private static PublishedVolume volume(String title) {
		return new PublishedVolume(title, Imprint.UNKNOWN, "document 1");
	}

}
