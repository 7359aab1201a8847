/**
 * Parses and folds search words, and finds them in the text of a record.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.memcon.words;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
