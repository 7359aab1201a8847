/**
 * The record to carry away: text, TEI and tables; one record, a list, or the whole
 * archive.
 */
@ApplicationModule(allowedDependencies = { "citation", "conversation", "participant", "search", "topic", "web" })
@NullMarked
package org.memcon.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
