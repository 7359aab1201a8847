/**
 * The front door: what the archive holds, at a glance.
 */
@ApplicationModule(allowedDependencies = { "conversation", "participant", "topic", "search", "web" })
@NullMarked
package org.memcon.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
