/**
 * Feeds, site map, robots and search description.
 */
@ApplicationModule(allowedDependencies = { "conversation", "participant", "search", "search :: passage", "topic", "web",
		"wording" })
@NullMarked
package org.memcon.discovery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
