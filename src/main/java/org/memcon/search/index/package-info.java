/**
 * The search index: its documents, the synchronizer that follows the register of
 * accessions, and the lock on writing.
 */
@NullMarked
package org.memcon.search.index;

import org.jspecify.annotations.NullMarked;
