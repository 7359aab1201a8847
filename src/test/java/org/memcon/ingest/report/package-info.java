@NullMarked
package org.memcon.ingest.report;

import org.jspecify.annotations.NullMarked;
