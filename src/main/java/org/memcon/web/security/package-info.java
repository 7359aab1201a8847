/**
 * Security headers and cross-origin access (CORS) of every response.
 */
@NullMarked
package org.memcon.web.security;

import org.jspecify.annotations.NullMarked;
