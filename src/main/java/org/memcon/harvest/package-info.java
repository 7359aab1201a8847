/**
 * Records for harvesters, by OAI-PMH.
 */
@ApplicationModule(allowedDependencies = { "citation", "conversation", "exchange", "exchange :: tei", "participant",
		"topic", "web", "wording", "words" })
@NullMarked
package org.memcon.harvest;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
