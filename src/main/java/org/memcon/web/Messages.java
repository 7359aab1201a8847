package org.memcon.web;

import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The words of the interface, in the reader's language, for views that compose sentences.
 */
@Component
public class Messages {

	private final MessageSource messages;

	Messages(MessageSource messages) {
		this.messages = messages;
	}

	/** The message of this key; a key without one stands for itself. */
	public String of(String key, Object... arguments) {
		return Objects.requireNonNullElse(
				this.messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale()), key);
	}

}
