/**
 * Validators and lifetimes of HTTP responses, the cache of responses, and versioned
 * static files.
 */
@NullMarked
package org.memcon.web.cache;

import org.jspecify.annotations.NullMarked;
