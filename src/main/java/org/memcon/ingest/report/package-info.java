/**
 * Reports the outcome of an ingest: progress, findings, failures and the summary at its
 * end.
 */
@NullMarked
package org.memcon.ingest.report;

import org.jspecify.annotations.NullMarked;
