package org.memcon.iiif;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A heading within a record, and the page that begins with it.
 */
@JsonPropertyOrder({ "id", "type", "label" })
record IiifRange(String id, String type, LanguageMap label, List<IiifReference> items) {

}
