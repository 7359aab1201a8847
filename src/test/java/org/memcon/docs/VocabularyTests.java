package org.memcon.docs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	private final List<MarkdownPage.TableRow> words = MarkdownPage.of("docs/vocabulary.md").table("Words");

	@Test
	void everyEntityAndEveryEnumHasItsWord() {
		assertThat(namedTypes())
			.containsAll(ProgramTypes.types(VocabularyTests::isOfTheField).map(Class::getSimpleName).toList());
	}

	@Test
	void everyTypeThatIsNamedExists() {
		assertThat(ProgramTypes.types((type) -> true).map(Class::getSimpleName).toList())
			.containsAll(this.words.stream().flatMap((tableRow) -> tableRow.codes(0).stream()).toList());
	}

	@Test
	void theWordsStandInAlphabeticalOrder() {
		assertThat(this.words).extracting(VocabularyTests::word)
			.isSortedAccordingTo(Comparator.naturalOrder())
			.doesNotHaveDuplicates();
	}

	/** The types in parentheses, and those that bear the name of a word. */
	private List<String> namedTypes() {
		return this.words.stream()
			.flatMap((tableRow) -> Stream.concat(tableRow.codes(0).stream(), Stream.of(typeName(word(tableRow)))))
			.toList();
	}

	private static String word(MarkdownPage.TableRow tableRow) {
		return tableRow.text(0).replaceFirst(" \\(`.*", "").replaceAll("[^a-z ,-]", "");
	}

	private static String typeName(String word) {
		return Arrays.stream(word.split(" ")).map(StringUtils::capitalize).collect(Collectors.joining());
	}

	private static boolean isOfTheField(JavaClass type) {
		return type.isEnum() || type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
	}

}
