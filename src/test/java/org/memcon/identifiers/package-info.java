/**
 * What earlier releases gave out as permanent, looked for in this one.
 */
@NullMarked
package org.memcon.identifiers;

import org.jspecify.annotations.NullMarked;
