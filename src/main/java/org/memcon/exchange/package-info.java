/**
 * Downloads of one record, a list or the whole archive, as text, TEI, EPUB and tables.
 */
@ApplicationModule(allowedDependencies = { "citation", "conversation", "participant", "search", "search :: passage",
		"topic", "web", "wording", "words" })
@NullMarked
package org.memcon.exchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
