@NullMarked
package org.memcon.ingest.input;

import org.jspecify.annotations.NullMarked;
