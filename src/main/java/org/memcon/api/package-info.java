/**
 * The archive as JSON for programs, described in OpenAPI.
 */
@ApplicationModule(allowedDependencies = { "citation", "conversation", "exchange", "participant", "search",
		"search :: passage", "topic", "web", "wording", "words" })
@NullMarked
package org.memcon.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
