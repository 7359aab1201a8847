/**
 * Reads and writes the file in which a curator corrects what was recognised of a paper.
 */
@NullMarked
package org.memcon.paper.sidecar;

import org.jspecify.annotations.NullMarked;
