package org.memcon.reading;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.util.UriUtils;

/**
 * The reports of problems with a record ({@code memcon.contact}).
 *
 * @param contact the address to which readers send them: one for mail, or that of a form
 * on the web; {@code {address}} in it stands for the address of the record. Without it
 * nothing is offered
 */
@ConfigurationProperties("memcon")
record ContactSettings(@DefaultValue("") String contact) {

	private static final String ADDRESS = "{address}";

	private static final Pattern MAIL = Pattern.compile("(?:mailto:)?[^\\s@?&#/:<>\"]+@[^\\s@?&#/:<>\"]+(?:\\?\\S*)?");

	ContactSettings {
		contact = contact.strip();
		if (!contact.isEmpty() && !isMail(contact) && !isForm(contact.replace(ADDRESS, ""))) {
			throw new IllegalArgumentException("memcon.contact has to be an address for mail, such as"
					+ " editors@memcon.example, or that of a form, beginning with https:// or http://; it is: "
					+ contact);
		}
	}

	private static boolean isMail(String contact) {
		return MAIL.matcher(contact).matches();
	}

	private static boolean isForm(String contact) {
		try {
			var address = URI.create(contact);
			return address.getHost() != null && address.getScheme().matches("(?i)https?");
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Tests if readers can send reports. */
	boolean isSet() {
		return !this.contact.isEmpty();
	}

	/** Returns the link for a report on the record with this address. */
	String link(String subject, String address) {
		var isMail = isMail(this.contact);
		var target = (isMail && !this.contact.startsWith("mailto:")) ? "mailto:" + this.contact : this.contact;
		return target.contains(ADDRESS) ? target.replace(ADDRESS, encoded(address))
				: withQuery(target, (isMail ? "subject=" : "title=") + encoded(subject) + "&body=" + encoded(address));
	}

	/** Adds parameters to those of the address, before its fragment. */
	private static String withQuery(String target, String parameters) {
		var end = target.contains("#") ? target.indexOf('#') : target.length();
		var base = target.substring(0, end);
		return base + (base.contains("?") ? "&" : "?") + parameters + target.substring(end);
	}

	private static String encoded(String value) {
		return UriUtils.encode(value, StandardCharsets.UTF_8);
	}

}
