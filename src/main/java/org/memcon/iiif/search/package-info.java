/**
 * The search within a record for image viewers, by the Content Search APIs 2.0 and 1.0.
 */
@NullMarked
package org.memcon.iiif.search;

import org.jspecify.annotations.NullMarked;
