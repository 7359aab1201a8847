/**
 * Reads TEI: the archive's own files, volumes of Foreign Relations of the United States,
 * and any other P5.
 */
@ApplicationModule(allowedDependencies = { "conversation", "draft", "participant", "topic" })
@NullMarked
package org.memcon.tei;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
