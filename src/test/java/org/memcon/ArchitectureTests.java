package org.memcon;

import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the structure of the program within and across its modules.
 */
class ArchitectureTests {

	private static final int MOST_TYPES_IN_A_PACKAGE = 30;

	private static final Set<String> PARTS_OF_A_DRAFT = Set.of("Page", "Turn", "Note", "Participation", "Heading",
			"Particular");

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackagesOf(MemconApplication.class);

	@Test
	void packagesAreFreeOfCycles() {
		slices().matching("org.memcon.(**)").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void typesAreFreeOfCycles() throws URISyntaxException {
		var classes = MemconApplication.class.getProtectionDomain().getCodeSource().getLocation();

		assertThat(TypeCycles.in(Path.of(classes.toURI()))).isEmpty();
	}

	@Test
	void packagesStaySmall() {
		assertThat(grouped(topLevelTypes(), JavaClass::getPackageName))
			.allSatisfy((name, types) -> assertThat(types).hasSizeLessThanOrEqualTo(MOST_TYPES_IN_A_PACKAGE));
	}

	@Test
	void nameMeansOneType() {
		var shared = grouped(CLASSES.stream().filter(ArchitectureTests::isNamed).filter((type) -> !isPartOfDraft(type)),
				JavaClass::getSimpleName);

		assertThat(shared.values()).filteredOn((types) -> types.size() > 1).isEmpty();
	}

	private static Stream<JavaClass> topLevelTypes() {
		return CLASSES.stream().filter(JavaClass::isTopLevelClass).filter(ArchitectureTests::isNamed);
	}

	private static Map<String, List<String>> grouped(Stream<JavaClass> types, Function<JavaClass, String> key) {
		return types.collect(Collectors.groupingBy(key, Collectors.mapping(JavaClass::getName, Collectors.toList())));
	}

	/**
	 * A type that has a name of its own, and that more than the type around it can name.
	 */
	private static boolean isNamed(JavaClass type) {
		return !type.isAnonymousClass() && !type.isLocalClass() && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
				&& !type.getSimpleName().equals("package-info") && !Modifier.isPrivate(type.reflect().getModifiers());
	}

	/** Tells the types of a draft that are named as what they become in the record. */
	private static boolean isPartOfDraft(JavaClass type) {
		return type.getName().startsWith(Draft.class.getName() + "$")
				&& PARTS_OF_A_DRAFT.contains(type.getSimpleName());
	}

}
