package org.memcon.docs;

import java.util.Comparator;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

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
		assertThat(ProgramTypes.types((type) -> true).map(Class::getSimpleName).toList()).containsAll(namedTypes());
	}

	@Test
	void theWordsStandInAlphabeticalOrder() {
		assertThat(this.words).extracting((tableRow) -> tableRow.text(0).replaceAll("[^a-z ,-]", ""))
			.isSortedAccordingTo(Comparator.naturalOrder())
			.doesNotHaveDuplicates();
	}

	private List<String> namedTypes() {
		return this.words.stream().flatMap((tableRow) -> tableRow.codes(2).stream()).toList();
	}

	private static boolean isOfTheField(JavaClass type) {
		return type.isEnum() || type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
	}

}
