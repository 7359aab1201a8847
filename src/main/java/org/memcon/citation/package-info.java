/**
 * Citations of a record, one page or one turn of it, in each style.
 */
@ApplicationModule(allowedDependencies = { "conversation", "participant", "web" })
@NullMarked
package org.memcon.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
