package org.memcon.search;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.web.BadRequestException;
import org.springframework.util.MultiValueMap;

/**
 * A parameter of a query that does not narrow the list as it was meant to, and the
 * message key of the reason. A page says so beside its fields. A file says nothing once
 * it is carried away, so none is made of such a query.
 */
public record InvalidParameter(String parameter, String reason) {

	public static List<InvalidParameter> of(CatalogQuery query) {
		var all = new ArrayList<InvalidParameter>();
		add(all, "q", query.words().problem().orElse(null));
		add(all, "from", query.dates().fromProblem());
		add(all, "to", query.dates().toProblem());
		return all;
	}

	/** The query of a file. */
	public static CatalogQuery validQuery(MultiValueMap<String, String> parameters) {
		var query = CatalogQuery.of(parameters);
		of(query).stream().findFirst().ifPresent((it) -> {
			throw new BadRequestException(it.reason());
		});
		return query;
	}

	private static void add(List<InvalidParameter> all, String parameter, @Nullable String reason) {
		if (reason != null) {
			all.add(new InvalidParameter(parameter, reason));
		}
	}

}
