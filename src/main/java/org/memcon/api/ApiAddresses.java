package org.memcon.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.memcon.conversation.grouping.ListAddress;

/**
 * The public addresses of a page and of its JSON.
 */
public record ApiAddresses(String host) {

	/** The version of the JSON interface. */
	public static final String VERSION = "1.0.0";

	/** The beginning of each address of this version. */
	static final String API = "/api/v1";

	public String page(String address) {
		return this.host + address;
	}

	public String json(String address) {
		return this.host + API + address;
	}

	/** The addresses of a thing and of its page. */
	public Map<String, String> of(String address) {
		var links = new LinkedHashMap<String, String>();
		links.put("self", json(address));
		links.put("page", page(address));
		return links;
	}

	/** The addresses of an access point, with that of the list of its conversations. */
	public Map<String, String> inCatalog(String address, String parameter, String value) {
		var links = of(address);
		links.put("conversations", json(new ListAddress(parameter, value).toString()));
		return links;
	}

}
