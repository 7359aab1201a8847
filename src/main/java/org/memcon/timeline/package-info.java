/**
 * The conversations on a line of time, among public events and contacts of the leaders of
 * which no released record is known.
 */
@ApplicationModule(allowedDependencies = { "conversation", "search", "web" })
@NullMarked
package org.memcon.timeline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
