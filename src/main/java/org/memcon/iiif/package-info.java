/**
 * Records for image viewers: IIIF manifests, images, and search within a record.
 */
@ApplicationModule(allowedDependencies = { "citation", "conversation", "exchange", "participant", "topic", "web",
		"wording", "words" })
@NullMarked
package org.memcon.iiif;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
