package org.memcon.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.Specimens;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;

import static org.assertj.core.api.Assertions.assertThat;

class SideTests {

	@Test
	void delegationsStandInTheOrderOfTheRecord() {
		var sides = Side
			.of(List.of(person("Bush", "United States"), person("Putin", "Russia"), person("Rice", "United States")));

		assertThat(sides).extracting(Side::name).containsExactly("United States", "Russia");
		assertThat(sides.get(0).people()).extracting(Participation::namePrinted).containsExactly("Bush", "Rice");
	}

	@Test
	void whoHasNoSideStandsUnderNone() {
		assertThat(Side.of(List.of(person("Bush", "")))).extracting(Side::name).containsExactly("");
	}

	@Test
	void oneMayHaveSeveralCapacities() {
		assertThat(person("Palazchenko", "Russia").capacities()).containsExactly(Capacity.PRINCIPAL,
				Capacity.INTERPRETER);
		assertThat(person("Bush", "").capacities()).isEmpty();
	}

	private static Participation person(String name, String side) {
		return Specimens.participation(Specimens.conversation("c"), name, side);
	}

}
