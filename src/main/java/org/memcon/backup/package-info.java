/**
 * Backup of the archive into one file, its restoration, and the check of all that is in
 * it.
 */
@ApplicationModule(allowedDependencies = { "conversation", "draft", "exchange", "search" })
@NullMarked
package org.memcon.backup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
