/**
 * Charts of what the archive holds, each with its exact figures in a table, as a page and
 * as files.
 */
@ApplicationModule(allowedDependencies = { "conversation", "exchange :: archive", "search", "topic", "web", "words" })
@NullMarked
package org.memcon.chart;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
