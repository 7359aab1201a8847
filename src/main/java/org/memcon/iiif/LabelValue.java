package org.memcon.iiif;

/**
 * A label with its value: an entry of {@code metadata}, or the {@code requiredStatement}
 * that a viewer must show.
 */
record LabelValue(LanguageMap label, LanguageMap value) {
}
