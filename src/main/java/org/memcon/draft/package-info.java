/**
 * A conversation as its source has it before it is entered in the archive, and the
 * problems found in the source.
 */
@ApplicationModule(allowedDependencies = { "conversation", "topic" })
@NullMarked
package org.memcon.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
