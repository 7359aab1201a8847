package org.memcon.api.openapi;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.memcon.api.JsonRequests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description against the official JSON Schema of OpenAPI 3.1 (Apache-2.0, of 3
 * August 2026, {@code spec.openapis.org/oas/3.1/schema}). That schema leaves the schemas
 * within a description alone; they are held to JSON Schema 2020-12.
 */
@SeededArchive
class OpenApiSchemaTests {

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	@Autowired
	MockMvcTester mvc;

	@Test
	void descriptionIsOpenApi() {
		var rules = this.registry.getSchema(getClass().getResourceAsStream("openapi-3.1.schema.json"),
				InputFormat.JSON);

		assertThat(rules.validate(JsonRequests.get(this.mvc, "/v3/api-docs"))).isEmpty();
		assertThat(rules.validate("{\"openapi\": \"3.1.0\", \"paths\": {}}", InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void schemasInItAreJsonSchemas() {
		var rules = this.registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
		var schemas = JsonRequests.get(this.mvc, "/v3/api-docs").at("/components/schemas");

		assertThat(schemas).isNotEmpty().allSatisfy((it) -> assertThat(rules.validate(it)).isEmpty());
		assertThat(rules.validate("{\"type\": \"text\"}", InputFormat.JSON)).isNotEmpty();
	}

}
