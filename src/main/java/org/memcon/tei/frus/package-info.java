/**
 * Reads what the volumes of Foreign Relations of the United States print without markup:
 * persons, speakers, participants, source notes and excisions.
 */
@NullMarked
package org.memcon.tei.frus;

import org.jspecify.annotations.NullMarked;
