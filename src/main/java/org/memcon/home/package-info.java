/**
 * The home page and the pages about the archive, its collections and its occasions.
 */
@ApplicationModule(allowedDependencies = { "conversation", "participant", "topic", "search", "timeline", "web" })
@NullMarked
package org.memcon.home;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
