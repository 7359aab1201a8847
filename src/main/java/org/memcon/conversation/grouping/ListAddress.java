package org.memcon.conversation.grouping;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/**
 * The address of the catalog's list of all that is found under one name: a topic, a
 * person, a collection, an occasion. What knows the name need not know the catalog.
 */
public record ListAddress(String parameter, String slug) {

	/** The feed by which the list is followed. */
	public String feed() {
		return in(".atom");
	}

	@Override
	public String toString() {
		return in("");
	}

	private String in(String ending) {
		return "/conversations" + ending + "?" + this.parameter + "="
				+ UriUtils.encode(this.slug, StandardCharsets.UTF_8);
	}

}
