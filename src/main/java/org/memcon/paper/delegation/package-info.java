/**
 * Reads lists of participants: the delegations, and the people of each.
 */
@NullMarked
package org.memcon.paper.delegation;

import org.jspecify.annotations.NullMarked;
