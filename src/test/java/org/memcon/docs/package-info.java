/**
 * What the documentation claims, checked against the program.
 */
@NullMarked
package org.memcon.docs;

import org.jspecify.annotations.NullMarked;
