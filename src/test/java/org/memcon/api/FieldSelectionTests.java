package org.memcon.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.web.BadRequestException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ResolvableType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FieldSelectionTests {

	private static final String RECORD = """
			{"slug":"a","title":"A","date":{"printed":"1 May","from":"2001-05-01"},"place":null,
			"pages":[{"number":1,"label":"1"},{"number":2,"label":"2"}],"links":{"self":"s","page":"p"}}""";

	private static final ResolvableType RECORD_TYPE = ResolvableType.forClass(SampleRecord.class);

	private static final ResolvableType LIST_TYPE = ResolvableType.forClassWithGenerics(SampleList.class,
			SampleRecord.class);

	record SampleList<T>(List<T> items) {
	}

	record SampleRecord(String slug, String title, SampleDate date, NamedLink place, List<SamplePage> pages,
			Map<String, String> links) {
	}

	record SampleDate(String printed, String from) {
	}

	record SamplePage(int number, String label) {
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			slug                 | {"slug":"a"}
			title,slug           | {"slug":"a","title":"A"}
			slug, slug           | {"slug":"a"}
			date.from            | {"date":{"from":"2001-05-01"}}
			date                 | {"date":{"printed":"1 May","from":"2001-05-01"}}
			pages.number         | {"pages":[{"number":1},{"number":2}]}
			place.name           | {"place":null}
			links.self           | {"links":{"self":"s"}}
			""")
	void leavesWhatIsAskedFor(String fields, String left) {
		var json = new JsonMapper();

		var selected = FieldSelection.of(fields, RECORD_TYPE).of(json.readTree(RECORD));

		assertThat(json.writeValueAsString(selected)).isEqualTo(left);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing", "slug.length", "date.nothing", "date.", ".", "pages.number.x", "links.self.x" })
	void fieldThatIsNotThereIsNamed(String field) {
		assertThatExceptionOfType(BadRequestException.class)
			.isThrownBy(() -> FieldSelection.of("slug," + field, RECORD_TYPE))
			.withMessage("error.400.field");
	}

	@ParameterizedTest
	@CsvSource({ "51, slug", "1, " + "aaaaaaaaaa" })
	void tooMuchIsRefused(int times, String field) {
		var fields = (times > 1) ? (field + ",").repeat(times) : field.repeat(101);

		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> FieldSelection.of(fields, RECORD_TYPE))
			.withMessage("error.400.fields");
	}

	@ParameterizedTest
	@ValueSource(strings = { "slug", "pages.number,date.from" })
	void inAListTheFieldsAreThoseOfItsItems(String fields) {
		var json = new JsonMapper();
		var list = json.readTree("{\"total\":1,\"items\":[{\"slug\":\"a\",\"title\":\"A\"}]}");

		var selected = FieldSelection.of(fields, LIST_TYPE).of(list);

		assertThat(selected.path("total").asInt()).isEqualTo(1);
		assertThat(selected.at("/items/0").has("title")).isFalse();
	}

}
