package org.memcon.iiif;

/**
 * What an {@link IiifAnnotation} brings to its canvas.
 */
sealed interface AnnotationBody permits ContentResource, TextualBody {

}
