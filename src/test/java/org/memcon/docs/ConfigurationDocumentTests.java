package org.memcon.docs;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationDocumentTests {

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/configuration.md");

	@Test
	void everySettingIsDocumentedWithItsDefault() {
		assertThat(documented()).isEqualTo(settings());
	}

	@Test
	void springsSettingsAreNotTakenForOurs() {
		assertThat(this.markdownPage.table("Spring’s settings")).extracting((tableRow) -> tableRow.code(0))
			.noneMatch((name) -> name.startsWith("memcon."));
	}

	private Map<String, String> documented() {
		return this.markdownPage.table("Our own settings")
			.stream()
			.collect(Collectors.toMap((tableRow) -> tableRow.code(0),
					(tableRow) -> String.join(",", tableRow.codes(1))));
	}

	private static Map<String, String> settings() {
		var settings = new TreeMap<String, String>();
		ProgramTypes.types((type) -> type.isAnnotatedWith(ConfigurationProperties.class)).forEach((record) -> {
			var prefix = record.getAnnotation(ConfigurationProperties.class).value();
			Arrays.stream(record.getRecordComponents())
				.forEach((component) -> settings.put(prefix + "." + kebab(component.getName()), standard(component)));
		});
		return settings;
	}

	private static String standard(RecordComponent component) {
		var standard = component.getDeclaringRecord().getDeclaredConstructors()[0].getParameters()[position(component)]
			.getAnnotation(DefaultValue.class);
		return (standard != null) ? String.join(",", standard.value()) : "";
	}

	private static int position(RecordComponent component) {
		return Arrays.stream(component.getDeclaringRecord().getRecordComponents())
			.map(RecordComponent::getName)
			.toList()
			.indexOf(component.getName());
	}

	private static String kebab(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase();
	}

}
