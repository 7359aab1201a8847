package org.memcon.participant;

import java.util.HashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedSideTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			US | United States
			U.S. | United States
			U. S. Side: | United States
			United States | United States
			America, United States of | United States
			Americans | United States
			The American side | United States
			US PARTICIPANTS | United States
			On the U.S. side | United States
			USSR | Soviet Union
			U.S.S.R. Participants | Soviet Union
			The Soviets | Soviet Union
			Soviet Delegation | Soviet Union
			For the Union of Soviet Socialist Republics | Soviet Union
			U.K. Side | United Kingdom
			Great Britain | United Kingdom
			Representatives of France | France
			People’s Republic of China | China
			Türkiye side | turkiye
			White House | white house
			""")
	void isKnownByAllItsNames(String printed, String name) {
		assertThat(new PrintedSide(printed).name()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Present:", "PRESENT", "The following were present", "Attendance", "Attendees",
			"Principal participants", "PARTICPANTS", "Also present:", "Others Present", "In attendance",
			"Those attending", "Participants Who Entered Meeting Later", "Present for part of the meeting",
			"Note-takers", "Interpreter", "" })
	void aHeadingThatOnlySaysThatPeopleFollowIsNoSide(String printed) {
		assertThat(new PrintedSide(printed).isListHeading()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "U.S. participants", "White House", "Soviets", "State", "Present from the US side" })
	void aSideIsMoreThanThat(String printed) {
		assertThat(new PrintedSide(printed).isListHeading()).isFalse();
	}

	@Test
	void statesAreToldFromOffices() {
		assertThat(new PrintedSide("Turks").isState()).isTrue();
		assertThat(new PrintedSide("Treasury").isState()).isFalse();
	}

	@Test
	void allNamesOfAStateHaveOneNumber() {
		var sides = new HashMap<String, Integer>();

		assertThat(new PrintedSide("US").numberAmong(sides)).isEqualTo(1);
		assertThat(new PrintedSide("Soviet side").numberAmong(sides)).isEqualTo(2);
		assertThat(new PrintedSide("Americans").numberAmong(sides)).isEqualTo(1);
	}

}
