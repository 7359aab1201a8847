/**
 * Imports source files: reads them into drafts, and enters the drafts in the archive.
 */
@ApplicationModule(allowedDependencies = { "conversation", "draft", "paper", "participant", "tei", "tei :: authority",
		"topic", "words" })
@NullMarked
package org.memcon.ingest;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
