package org.memcon;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Finds the cycles of top-level types, by Tarjan's algorithm for strongly connected
 * components. A nested type counts as part of the type around it.
 */
final class TypeCycles {

	private static final Pattern DEPENDENCY = Pattern.compile("(?m)^ +([\\w.]+)[\\w$]* +-> ([\\w.]+)");

	private final Map<String, SortedSet<String>> dependencies;

	private final Map<String, Integer> order = new HashMap<>();

	private final Map<String, Integer> lowest = new HashMap<>();

	private final Deque<String> open = new ArrayDeque<>();

	private final List<SortedSet<String>> cycles = new ArrayList<>();

	private TypeCycles(Map<String, SortedSet<String>> dependencies) {
		this.dependencies = dependencies;
	}

	/** The cycles among the class files of a folder, each as the names of its types. */
	static List<SortedSet<String>> in(Path classes) {
		return of(dependencies(classes));
	}

	/** The cycles of a graph, given as the names that each name depends on. */
	static List<SortedSet<String>> of(Map<String, SortedSet<String>> dependencies) {
		var search = new TypeCycles(dependencies);
		dependencies.keySet().stream().filter((type) -> !search.order.containsKey(type)).forEach(search::visit);
		return search.cycles;
	}

	private static Map<String, SortedSet<String>> dependencies(Path classes) {
		var dependencies = new TreeMap<String, SortedSet<String>>();
		DEPENDENCY.matcher(jdeps(classes)).results().forEach((dependency) -> {
			var targets = dependencies.computeIfAbsent(dependency.group(1), (type) -> new TreeSet<>());
			targets.add(dependency.group(2));
			targets.remove(dependency.group(1));
		});
		return dependencies;
	}

	/** The report of the JDK's tool, which sees all that a class file names. */
	private static String jdeps(Path classes) {
		var report = new StringWriter();
		var tool = ToolProvider.findFirst("jdeps").orElseThrow();
		tool.run(new PrintWriter(report), new PrintWriter(report), "-verbose:class", "-filter:none",
				"--ignore-missing-deps", classes.toString());
		return report.toString();
	}

	private void visit(String type) {
		this.order.put(type, this.order.size());
		this.lowest.put(type, this.order.get(type));
		this.open.push(type);
		this.dependencies.get(type).stream().filter(this.dependencies::containsKey).forEach((to) -> follow(type, to));
		if (this.lowest.get(type).equals(this.order.get(type))) {
			close(type);
		}
	}

	private void follow(String type, String to) {
		if (!this.order.containsKey(to)) {
			visit(to);
			this.lowest.merge(type, this.lowest.get(to), Math::min);
		}
		else if (this.open.contains(to)) {
			this.lowest.merge(type, this.order.get(to), Math::min);
		}
	}

	private void close(String type) {
		var component = new TreeSet<String>();
		while (!component.contains(type)) {
			component.add(this.open.pop());
		}
		if (component.size() > 1) {
			this.cycles.add(component);
		}
	}

}
