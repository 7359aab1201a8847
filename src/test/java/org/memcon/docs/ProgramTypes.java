package org.memcon.docs;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.memcon.MemconApplication;

import org.springframework.util.ReflectionUtils;

/**
 * The types of the program, for the tests of its documentation.
 */
final class ProgramTypes {

	private static final List<JavaClass> TYPES = List
		.copyOf(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackagesOf(MemconApplication.class));

	private ProgramTypes() {
	}

	/** The top-level types that meet a condition. */
	static Stream<Class<?>> types(Predicate<JavaClass> kind) {
		return TYPES.stream().filter(JavaClass::isTopLevelClass).filter(kind).map(JavaClass::reflect);
	}

	/** The result of a method for each constant of an enum, by its simple name. */
	static List<String> codes(String type, String method) {
		var constants = types((it) -> it.getSimpleName().equals(type)).findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no type " + type))
			.getEnumConstants();
		return Arrays.stream(constants).map((constant) -> call(constant, method)).toList();
	}

	private static String call(Object constant, String method) {
		Method found = ReflectionUtils.findMethod(((Enum<?>) constant).getDeclaringClass(), method);
		if (found == null) {
			throw new IllegalArgumentException("no method " + method);
		}
		ReflectionUtils.makeAccessible(found);
		return String.valueOf(ReflectionUtils.invokeMethod(found, constant));
	}

}
