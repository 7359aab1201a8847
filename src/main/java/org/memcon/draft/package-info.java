/**
 * What a source says of a conversation before it is entered in the archive, and what was
 * found wrong in it.
 */
@ApplicationModule(allowedDependencies = { "conversation", "topic" })
@NullMarked
package org.memcon.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
