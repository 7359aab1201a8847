package org.memcon.harvest;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import org.memcon.web.BaseUrl;

import org.springframework.stereotype.Component;

/**
 * The identifiers of records among all archives: {@code oai:memcon.example:} and the
 * slug.
 */
@Component
class OaiIdentifiers {

	/** The domains that the scheme of OAI identifiers allows. */
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

	/** Tells whether the identifiers follow the scheme that is common to archives. */
	boolean followOaiScheme() {
		return DOMAIN.matcher(host()).matches();
	}

	private String prefix() {
		return "oai:" + host() + ":";
	}

}
