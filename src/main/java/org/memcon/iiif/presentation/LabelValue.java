package org.memcon.iiif.presentation;

/**
 * A line of what is told of a record beside its pages: an entry of {@code metadata}, or
 * the {@code requiredStatement} that a viewer must show.
 */
record LabelValue(LanguageMap label, LanguageMap value) {
}
