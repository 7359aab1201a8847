/**
 * The archive itself as JSON, its lists of participants, topics, collections, occasions,
 * sources and parameters, and each entry with its conversations.
 */
@NullMarked
package org.memcon.api.authority;

import org.jspecify.annotations.NullMarked;
