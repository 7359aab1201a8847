package org.memcon.web;

import java.util.Map;

/**
 * Says that what an address asks for is found for ever at the same address with other
 * values in it: of its variables, or of its parameters. Readers are sent there.
 */
public class MovedException extends RuntimeException {

	private final Map<String, String> values;

	public MovedException(Map<String, String> values) {
		super("moved");
		this.values = Map.copyOf(values);
	}

	public Map<String, String> values() {
		return this.values;
	}

}
