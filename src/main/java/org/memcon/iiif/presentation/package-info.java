/**
 * Collections, manifests, canvases and annotations of the IIIF Presentation API 3.0.
 */
@NullMarked
package org.memcon.iiif.presentation;

import org.jspecify.annotations.NullMarked;
