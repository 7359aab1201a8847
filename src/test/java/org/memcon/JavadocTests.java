package org.memcon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the Javadoc of the program.
 */
@TestInstance(Lifecycle.PER_CLASS)
class JavadocTests {

	private static final Pattern NEITHER_NOUN_NOR_VERB = Pattern
		.compile("(?i)(who|what|whether|where|how|so|of|for|with|as|when|if|while)\\b.*", Pattern.DOTALL);

	private final List<Comment> comments = new ArrayList<>();

	private final List<String> typesWithout = new ArrayList<>();

	@BeforeAll
	void read() throws IOException {
		var compiler = ToolProvider.getSystemJavaCompiler();
		try (var files = compiler.getStandardFileManager(null, null, null);
				var sources = Files.walk(Path.of("src/main/java"))) {
			var units = files.getJavaFileObjectsFromPaths(
					sources.filter((file) -> file.toString().endsWith(".java")).sorted().toList());
			var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
			var scanner = new CommentScanner(DocTrees.instance(task));
			for (CompilationUnitTree unit : task.parse()) {
				scanner.scan(unit, null);
			}
		}
	}

	@Test
	void everyTypeHasASentence() {
		assertThat(this.typesWithout).isEmpty();
	}

	@Test
	void commentsBeginWithANounOrAVerb() {
		assertThat(this.comments).isNotEmpty()
			.filteredOn((comment) -> NEITHER_NOUN_NOR_VERB.matcher(comment.text()).matches())
			.isEmpty();
	}

	/** A Javadoc comment, with the name of what it stands on. */
	private record Comment(String name, String text) {
	}

	/** Collects the comments of types, methods and fields. */
	private final class CommentScanner extends TreePathScanner<Void, Void> {

		private final DocTrees trees;

		private CommentScanner(DocTrees trees) {
			this.trees = trees;
		}

		@Override
		public Void visitClass(ClassTree type, Void unused) {
			if (!type.getSimpleName().isEmpty() && !collect(type.getSimpleName().toString())) {
				JavadocTests.this.typesWithout.add(qualified(type.getSimpleName().toString()));
			}
			return super.visitClass(type, unused);
		}

		@Override
		public Void visitMethod(MethodTree method, Void unused) {
			collect(method.getName().toString());
			return super.visitMethod(method, unused);
		}

		@Override
		public Void visitVariable(VariableTree variable, Void unused) {
			collect(variable.getName().toString());
			return super.visitVariable(variable, unused);
		}

		private boolean collect(String name) {
			var text = this.trees.getDocComment(getCurrentPath());
			if (text != null) {
				JavadocTests.this.comments.add(new Comment(qualified(name), text.strip()));
			}
			return text != null;
		}

		private String qualified(String name) {
			TreePath path = getCurrentPath();
			return path.getCompilationUnit().getPackageName() + ": " + name;
		}

	}

}
