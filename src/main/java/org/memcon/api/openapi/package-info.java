/**
 * The OpenAPI description of the JSON interface, and the page that shows it to readers.
 */
@NullMarked
package org.memcon.api.openapi;

import org.jspecify.annotations.NullMarked;
