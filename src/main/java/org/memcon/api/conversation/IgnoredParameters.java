package org.memcon.api.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.springframework.util.StringUtils;

/**
 * Finds the parameters of a query that have no effect, with the reason: those that the
 * catalog's page would report, and unknown names.
 */
@Component
class IgnoredParameters {

	private static final int MAX_IGNORED = 30;

	private final Messages messages;

	private final Set<String> known;

	IgnoredParameters(CatalogParameters parameters, Messages messages) {
		this.messages = messages;
		this.known = Stream
			.concat(parameters.all().stream().map(CatalogParameter::name), CatalogParameters.API_ONLY.stream())
			.collect(Collectors.toSet());
	}

	/** The ignored parameters, or the first of very many. */
	List<Ignored> of(MultiValueMap<String, String> parameters, CatalogQuery query) {
		var misunderstood = query.invalidParameters().stream().map((it) -> ignored(it.parameter(), it.reason()));
		var order = Stream.of(Objects.requireNonNullElse(parameters.getFirst("sort"), "").strip())
			.filter((typed) -> StringUtils.hasText(typed) && !Sort.isKnown(typed))
			.map((typed) -> ignored("sort", "api.ignored.sort"));
		var unknown = parameters.keySet()
			.stream()
			.filter(Predicate.not(this.known::contains))
			.map((name) -> ignored(name, "api.ignored.name"));
		return Stream.of(misunderstood, order, unknown).flatMap((it) -> it).limit(MAX_IGNORED).toList();
	}

	private Ignored ignored(String parameter, String reason) {
		return new Ignored(parameter, this.messages.of(reason));
	}

}
