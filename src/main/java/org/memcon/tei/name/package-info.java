/**
 * The names of persons as a volume prints them in its lists.
 */
@NullMarked
package org.memcon.tei.name;

import org.jspecify.annotations.NullMarked;
