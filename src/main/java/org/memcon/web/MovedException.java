package org.memcon.web;

import java.util.Map;

/**
 * Says that the content of an address has moved for ever to the same address with other
 * values of its variables or parameters. Readers are redirected there.
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
