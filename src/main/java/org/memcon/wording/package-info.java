/**
 * The facts of a record in words: form, date, place and text basis, with the doubt about
 * each.
 */
@ApplicationModule(allowedDependencies = { "conversation", "web" })
@NullMarked
package org.memcon.wording;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
