package org.memcon.conversation.grouping;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/**
 * The address of the list of all conversations under one topic, person, collection or
 * occasion.
 */
public record ListAddress(String parameter, String slug) {

	/** The feed of the list. */
	public String feed() {
		return in(".atom");
	}

	/** The list as a file with this ending. */
	public String file(String ending) {
		return in("." + ending);
	}

	/** The part of the list from one year to another. */
	public String between(int from, int to) {
		return this + "&from=" + from + "&to=" + to;
	}

	/** The passages on the topic or by the person. */
	public String passages() {
		return "/passages?" + (this.parameter.equals("participant") ? "speaker" : this.parameter) + "="
				+ UriUtils.encode(this.slug, StandardCharsets.UTF_8);
	}

	/** The passages on the topic or by the person in one conversation. */
	public String passages(String conversation) {
		return passages() + "&conversation=" + UriUtils.encode(conversation, StandardCharsets.UTF_8);
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
