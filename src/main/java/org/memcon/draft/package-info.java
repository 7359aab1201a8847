/**
 * The content of a source before it is entered in the archive, and the problems found in
 * it.
 */
@ApplicationModule(allowedDependencies = { "conversation", "topic", "web" })
@NullMarked
package org.memcon.draft;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
