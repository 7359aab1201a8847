package org.memcon.iiif;

/**
 * What an {@link Annotation} brings to its canvas.
 */
sealed interface Body permits ContentResource, TextualBody {

}
