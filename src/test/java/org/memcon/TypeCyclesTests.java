package org.memcon;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypeCyclesTests {

	private final TreeMap<String, SortedSet<String>> dependencies = new TreeMap<>();

	@Test
	void chainHasNoCycle() {
		dependencies("a", "b", "c");
		dependencies("b", "c");
		dependencies("c");

		assertThat(TypeCycles.of(this.dependencies)).isEmpty();
	}

	@Test
	void cycleIsFoundWithItsTypesAlone() {
		dependencies("a", "b");
		dependencies("b", "c");
		dependencies("c", "d", "e");
		dependencies("d", "b");
		dependencies("e");

		assertThat(TypeCycles.of(this.dependencies)).containsExactly(new TreeSet<>(Set.of("b", "c", "d")));
	}

	@Test
	void twoCyclesAreTwo() {
		dependencies("a", "b", "c");
		dependencies("b", "a");
		dependencies("c", "d");
		dependencies("d", "c");

		assertThat(TypeCycles.of(this.dependencies)).hasSize(2);
	}

	private void dependencies(String type, String... targets) {
		this.dependencies.put(type, new TreeSet<>(Set.of(targets)));
	}

}
