/**
 * A selection of conversations, pages, passages and searches that its address holds, and
 * its files.
 */
@ApplicationModule(allowedDependencies = { "citation", "conversation", "exchange", "exchange :: archive",
		"exchange :: epub", "participant", "search", "web" })
@NullMarked
package org.memcon.bookbag;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
