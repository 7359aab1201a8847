package org.memcon.paper;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * A value of a sidecar with its line. The keys that are left when it has been read are
 * unknown.
 */
final class SidecarValue {

	private static final int LONGEST = 10_000;

	private final @Nullable Node node;

	private final Map<String, Node> keys = new LinkedHashMap<>();

	private final Findings findings;

	private final String name;

	SidecarValue(@Nullable Node node, String name, Findings findings) {
		this.node = node;
		this.name = name;
		this.findings = findings;
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

	/** Reads a key as a mapping. */
	<T extends @Nullable Object> T mapping(String key, Function<SidecarValue, T> reading) {
		return child(key).as("", reading);
	}

	/**
	 * Reads this value as a mapping, of which a single value may stand for one key, and
	 * warns of keys that were not read.
	 */
	<T extends @Nullable Object> T as(String onlyKey, Function<SidecarValue, T> reading) {
		if (this.node instanceof MappingNode mapping) {
			mapping.getValue().forEach(this::put);
		}
		else if (this.node instanceof ScalarNode && !onlyKey.isEmpty()) {
			this.keys.put(onlyKey, this.node);
		}
		else if (this.node != null && !isNothing()) {
			warn(this.node, this.name + " must have keys with values");
		}
		var read = reading.apply(this);
		this.keys.forEach((key, value) -> warn(value, "unknown key \"%s\"".formatted(shortened(key))));
		return read;
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

	/** Takes the value of a key. */
	SidecarValue child(String key) {
		return new SidecarValue(this.keys.remove(key), key, this.findings);
	}

	private boolean isNothing() {
		return this.node instanceof ScalarNode scalar
				&& (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
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
