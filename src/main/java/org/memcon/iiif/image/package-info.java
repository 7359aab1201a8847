/**
 * Page images by the IIIF Image API 3.0, level 0.
 */
@NullMarked
package org.memcon.iiif.image;

import org.jspecify.annotations.NullMarked;
