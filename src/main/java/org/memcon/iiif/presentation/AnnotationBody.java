package org.memcon.iiif.presentation;

/**
 * What an {@link IiifAnnotation} brings to its canvas.
 */
sealed interface AnnotationBody permits ContentResource, TextualBody {

}
