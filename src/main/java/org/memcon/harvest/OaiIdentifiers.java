package org.memcon.harvest;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import org.memcon.harvest.oai.OaiErrorCode;
import org.memcon.harvest.oai.OaiException;
import org.memcon.web.BaseUrl;
import org.springframework.stereotype.Component;

/**
 * The names of records among those of all archives: {@code oai:memcon.example:} and the
 * slug.
 */
@Component
class OaiIdentifiers {

	/** What the scheme of such names takes for a domain. */
	private static final Pattern DOMAIN = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+");

	private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+");

	private static final String UNNAMED = "localhost";

	private final BaseUrl address;

	OaiIdentifiers(BaseUrl address) {
		this.address = address;
	}

	String of(String slug) {
		return prefix() + slug;
	}

	String slug(String identifier) {
		if (!identifier.startsWith(prefix())) {
			throw new OaiException(OaiErrorCode.ID_DOES_NOT_EXIST, "harvest.error.identifier");
		}
		return identifier.substring(prefix().length());
	}

	String host() {
		var host = URI.create(this.address.host()).getHost();
		var name = (host != null) ? host.toLowerCase(Locale.ROOT) : "";
		return HOST.matcher(name).matches() ? name : UNNAMED;
	}

	/** Whether the names follow the scheme that is common to archives. */
	boolean followOaiScheme() {
		return DOMAIN.matcher(host()).matches();
	}

	private String prefix() {
		return "oai:" + host() + ":";
	}

}
