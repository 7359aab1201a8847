package org.memcon.iiif;

import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/**
 * The rules of one IIIF specification as a JSON Schema, and what breaks them.
 */
public enum IiifSpecification {

	PRESENTATION("presentation-3.schema.json"), IMAGE("image-3.schema.json"), SEARCH("search-2.schema.json");

	private final Schema schema;

	IiifSpecification(String file) {
		this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(IiifSpecification.class.getResourceAsStream(file), InputFormat.JSON);
	}

	public List<String> violations(JsonNode resource) {
		return this.schema.validate(resource, (run) -> run.executionConfig((it) -> it.formatAssertionsEnabled(true)))
			.stream()
			.map(Error::toString)
			.toList();
	}

}
