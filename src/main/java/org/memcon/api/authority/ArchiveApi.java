package org.memcon.api.authority;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.CatalogParameter;
import org.memcon.api.CatalogParameters;
import org.memcon.api.JsonResponses;
import org.memcon.api.PublishedSource;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.evidence.Sources;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.web.JsonVariant;
import org.memcon.web.Messages;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the archive itself as JSON, its bibliography, and the parameters of its catalog.
 */
@RestController
@JsonVariant
@Tag(name = "archive")
class ArchiveApi {

	private final Conversations conversations;

	private final Sources sources;

	private final CatalogParameters parameters;

	private final Messages messages;

	ArchiveApi(Conversations conversations, Sources sources, CatalogParameters parameters, Messages messages) {
		this.conversations = conversations;
		this.sources = sources;
		this.parameters = parameters;
		this.messages = messages;
	}

	/** The archive: its extent, and where to go from here. */
	@GetMapping({ "/api/v1", "/about.json", "/about", "/api", "/" })
	ResponseEntity<ArchiveOverview> getArchive(ApiAddresses addresses) {
		return JsonResponses
			.of(ArchiveOverview.of(this.messages.of("layout.footer"), this.conversations.recordCounts(), addresses));
	}

	/** The bibliography: the sources of statements. */
	@GetMapping({ "/api/v1/sources", "/about/sources.json", "/about/sources" })
	ResponseEntity<ApiList<PublishedSource>> listSources(ApiAddresses addresses) {
		var sources = this.sources.findAll().stream().map((source) -> PublishedSource.of(source, addresses)).toList();
		return list(sources, "/sources", "/about/sources", addresses);
	}

	/** The parameters of the catalog with their values. */
	@GetMapping({ "/api/v1/parameters", "/help.json", "/help" })
	ResponseEntity<ApiList<CatalogParameter>> listParameters(ApiAddresses addresses) {
		return list(this.parameters.all(Kind.CONVERSATIONS), "/parameters", "/help", addresses);
	}

	private static <T> ResponseEntity<ApiList<T>> list(List<T> items, String address, String page,
			ApiAddresses addresses) {
		var links = addresses.of(address);
		links.put("page", addresses.page(page));
		return JsonResponses.of(ApiList.of(items, links));
	}

}
