/**
 * The words a reader looks for: how they are typed, folded, and found in a record's text.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.memcon.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
