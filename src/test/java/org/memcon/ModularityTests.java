package org.memcon;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * Walks the stairs.
 */
class ModularityTests {

	@Test
	void roomsAreEnteredOnlyByTheirDoors() {
		ApplicationModules.of(MemconApplication.class).verify();
	}

}
