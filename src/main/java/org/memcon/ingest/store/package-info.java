/**
 * Writes drafts to the database, with the register of accessions, the anchors and slugs
 * that records keep, and the history of each source.
 */
@NullMarked
package org.memcon.ingest.store;

import org.jspecify.annotations.NullMarked;
