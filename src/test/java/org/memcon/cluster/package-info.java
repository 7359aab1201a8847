/**
 * Tests of several servers on one archive in PostgreSQL, in the Maven profile
 * {@code cluster}.
 */
@NullMarked
package org.memcon.cluster;

import org.jspecify.annotations.NullMarked;
