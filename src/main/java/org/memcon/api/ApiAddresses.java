package org.memcon.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.memcon.conversation.grouping.ListAddress;

/**
 * Where things are found from outside: the address of a page, and that of the JSON which
 * says the same.
 */
public record ApiAddresses(String host) {

	/** The beginning of every address of this version. */
	static final String API = "/api/v1";

	public String page(String address) {
		return this.host + address;
	}

	public String json(String address) {
		return this.host + API + address;
	}

	/** The thing itself, and the page where people find it. */
	public Map<String, String> of(String address) {
		var links = new LinkedHashMap<String, String>();
		links.put("self", json(address));
		links.put("page", page(address));
		return links;
	}

	/** The same of a name, with the list of all conversations under it. */
	public Map<String, String> inCatalog(String address, String parameter, String value) {
		var links = of(address);
		links.put("conversations", json(new ListAddress(parameter, value).toString()));
		return links;
	}

}
