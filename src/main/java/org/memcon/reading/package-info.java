/**
 * The pages of a record: title page, then page by page, text beside facsimile.
 */
@ApplicationModule(allowedDependencies = { "citation", "conversation", "participant", "topic", "web", "words" })
@NullMarked
package org.memcon.reading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
