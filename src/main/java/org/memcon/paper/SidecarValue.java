package org.memcon.paper;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Findings;
import org.memcon.draft.UnicodeText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value of a sidecar with its line. It remembers the keys that were read; the others
 * are unknown.
 */
final class SidecarValue {

	private static final int LONGEST = 10_000;

	private final @Nullable Node node;

	private final Map<String, Node> keys = new LinkedHashMap<>();

	private final Set<String> asked = new HashSet<>();

	private final Findings findings;

	private final String name;

	private SidecarValue(@Nullable Node node, String name, Findings findings) {
		this.node = node;
		this.name = name;
		this.findings = findings;
	}

	/** The root of a sidecar. */
	static SidecarValue of(@Nullable Node root, Findings findings) {
		return new SidecarValue(root, "", findings).mapped();
	}

	/** The text of a key; null if it has none. */
	@Nullable String text(String key) {
		return text(key, Function.identity());
	}

	<T> @Nullable T text(String key, Function<String, T> reading) {
		return child(key).value(reading).orElse(null);
	}

	/** The constant of a key, written in small letters with hyphens. */
	<E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
		return text(key, (text) -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
	}

	/** The texts of a list; an empty list for none. */
	List<String> texts(String key, UnaryOperator<String> reading) {
		return list(key).orElse(List.of()).stream().flatMap((item) -> item.value(reading).stream()).toList();
	}

	SidecarValue mapping(String key) {
		return child(key).mapped();
	}

	/** The mapping of a key; a single value stands for its only key. */
	SidecarValue mappingOr(String key, String onlyKey) {
		return child(key).as(onlyKey);
	}

	/** This value as a mapping; a single value stands for its only key. */
	SidecarValue as(String onlyKey) {
		if (this.node instanceof ScalarNode) {
			this.keys.put(onlyKey, this.node);
			return this;
		}
		return mapped();
	}

	/** The values of a list; a single value is a list of one. */
	Optional<List<SidecarValue>> list(String key) {
		var child = child(key);
		if (child.node instanceof SequenceNode sequence) {
			return Optional
				.of(sequence.getValue().stream().map((item) -> new SidecarValue(item, key, this.findings)).toList());
		}
		return (child.node == null || child.isNothing()) ? Optional.empty() : Optional.of(List.of(child));
	}

	<T> Optional<T> value(Function<String, T> reading) {
		if (this.node == null || isNothing()) {
			return Optional.empty();
		}
		if (!(this.node instanceof ScalarNode scalar) || scalar.getValue().length() > LONGEST) {
			warn(this.node, this.name + " must be a single value");
			return Optional.empty();
		}
		try {
			return Optional.of(reading.apply(UnicodeText.of(scalar.getValue()).strip()));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			warn(scalar, "%s cannot be \"%s\"".formatted(this.name, shortened(scalar.getValue())));
			return Optional.empty();
		}
	}

	/** Warns of the keys that were not read. */
	void warnOfUnknownKeys() {
		this.keys.forEach((key, value) -> {
			if (!this.asked.contains(key)) {
				warn(value, "unknown key \"%s\"".formatted(shortened(key)));
			}
		});
	}

	private SidecarValue child(String key) {
		this.asked.add(key);
		return new SidecarValue(this.keys.get(key), key, this.findings);
	}

	private boolean isNothing() {
		return this.node instanceof ScalarNode scalar
				&& (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
	}

	private SidecarValue mapped() {
		if (this.node instanceof MappingNode mapping) {
			mapping.getValue().forEach(this::put);
		}
		else if (this.node != null && !isNothing()) {
			warn(this.node, (this.name.isEmpty() ? "the sidecar" : this.name) + " must have keys with values");
		}
		return this;
	}

	private void put(NodeTuple tuple) {
		if (this.keys.put(key(tuple.getKeyNode()), tuple.getValueNode()) != null) {
			warn(tuple.getKeyNode(),
					"duplicate key \"%s\"; the last one counts".formatted(shortened(key(tuple.getKeyNode()))));
		}
	}

	private static String key(Node node) {
		return (node instanceof ScalarNode scalar) ? scalar.getValue() : "?";
	}

	private void warn(Node where, String message) {
		this.findings.warn(where.getStartMark().getLine() + 1, "sidecar: " + message);
	}

	private static String shortened(String text) {
		return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
	}

}
