@NullMarked
package org.memcon.ingest.store;

import org.jspecify.annotations.NullMarked;
