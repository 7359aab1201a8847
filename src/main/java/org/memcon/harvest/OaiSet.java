package org.memcon.harvest;

import org.jspecify.annotations.Nullable;
import org.memcon.harvest.oai.SetSpec;

/**
 * A set as it is listed: what it is called, and what it is where that is to be said.
 */
record OaiSet(SetSpec spec, String name, @Nullable DublinCore description) {

}
