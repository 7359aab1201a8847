/**
 * Search within one record by the IIIF Content Search API 2.0.
 */
@NullMarked
package org.memcon.iiif.search;

import org.jspecify.annotations.NullMarked;
