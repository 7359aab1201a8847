/**
 * Error responses in HTML for browsers and as RFC 9457 problems for programs.
 */
@NullMarked
package org.memcon.web.problem;

import org.jspecify.annotations.NullMarked;
