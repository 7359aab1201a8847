/**
 * Validators and lifetimes of HTTP responses: entity tags of pages and versioned static
 * files.
 */
@NullMarked
package org.memcon.web.cache;

import org.jspecify.annotations.NullMarked;
