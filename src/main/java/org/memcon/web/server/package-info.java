/**
 * Limits of the web server: threads, deadlines, bodies, and the least pace of a client.
 */
@NullMarked
package org.memcon.web.server;

import org.jspecify.annotations.NullMarked;
