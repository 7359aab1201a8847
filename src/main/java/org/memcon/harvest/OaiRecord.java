package org.memcon.harvest;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.memcon.web.XmlWriter;

/**
 * A record as it is handed over: its header and its metadata, which a withdrawn record or
 * a list of headers lacks.
 */
record OaiRecord(OaiHeader header, @Nullable Consumer<XmlWriter> metadata) {
}
