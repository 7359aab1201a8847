package org.memcon.reading;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;

import static org.assertj.core.api.Assertions.assertThat;

class DelegationTests {

	@Test
	void delegationsStandInTheOrderOfTheRecord() {
		var delegations = Delegation.of(
				List.of(person("Bush", "United States"), person("Putin", "Russia"), person("Rice", "United States")),
				Set.of(), "");

		assertThat(delegations).extracting(Delegation::name).containsExactly("United States", "Russia");
		assertThat(delegations.get(0).people()).extracting(Delegation.DelegationMember::name)
			.containsExactly("Bush", "Rice");
	}

	@Test
	void whoHasNoSideStandsUnderNone() {
		assertThat(Delegation.of(List.of(person("Bush", "")), Set.of(), "")).extracting(Delegation::name)
			.containsExactly("");
	}

	@Test
	void oneMayHaveSeveralCapacities() {
		assertThat(person("Palazchenko", "Russia").capacities()).containsExactly(Capacity.PRINCIPAL,
				Capacity.INTERPRETER);
		assertThat(person("Bush", "").capacities()).isEmpty();
	}

	private static Participation person(String name, String side) {
		return SampleRecords.participation(SampleRecords.conversation("c"), name, side);
	}

}
