package org.memcon.api.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.api.CatalogParameter;
import org.memcon.api.CatalogParameters;
import org.memcon.api.conversation.ConversationList.Ignored;
import org.memcon.search.CatalogQuery;
import org.memcon.search.Sort;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Finds the parameters of a query that have no effect, with the reason: those that the
 * catalog's page would report, and unknown names.
 */
@Component
class IgnoredParameters {

	private static final int MAX_IGNORED = 30;

	private final Messages messages;

	private final CatalogParameters parameters;

	IgnoredParameters(CatalogParameters parameters, Messages messages) {
		this.messages = messages;
		this.parameters = parameters;
	}

	/** The ignored parameters, or the first of very many. */
	List<Ignored> of(MultiValueMap<String, String> parameters, CatalogQuery query) {
		var reasons = new LinkedHashMap<>(query.invalidParameters());
		var sort = Objects.requireNonNullElse(parameters.getFirst("sort"), "").strip();
		if (!sort.isEmpty() && !Sort.isKnown(sort)) {
			reasons.put("sort", "api.ignored.sort");
		}
		var known = Stream
			.concat(this.parameters.all(query.kind()).stream().map(CatalogParameter::name),
					CatalogParameters.API_ONLY.stream())
			.collect(Collectors.toSet());
		parameters.keySet()
			.stream()
			.filter(Predicate.not(known::contains))
			.forEach((name) -> reasons.put(name, "api.ignored.name"));
		return reasons.entrySet()
			.stream()
			.limit(MAX_IGNORED)
			.map((it) -> new Ignored(it.getKey(), this.messages.of(it.getValue())))
			.toList();
	}

}
