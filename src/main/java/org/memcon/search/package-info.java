/**
 * The catalog: list, facets and full text, one query for all three.
 */
@ApplicationModule(allowedDependencies = { "citation", "conversation", "participant", "topic", "web", "words" })
@NullMarked
package org.memcon.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
