/**
 * Citations of a record, of one page or of one turn, in each style and file format.
 */
@ApplicationModule(allowedDependencies = { "conversation", "participant", "topic", "web", "wording" })
@NullMarked
package org.memcon.citation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
