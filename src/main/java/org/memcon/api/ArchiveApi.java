package org.memcon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.grouping.Collections;
import org.memcon.web.BaseUrl;
import org.memcon.web.JsonVariant;
import org.memcon.web.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The archive itself as JSON, its bibliography, and what its catalog can be asked.
 */
@RestController
@JsonVariant
@Tag(name = "archive")
class ArchiveApi {

	private final Collections collections;

	private final Sources sources;

	private final CatalogParameters parameters;

	private final Messages messages;

	private final BaseUrl address;

	ArchiveApi(Collections collections, Sources sources, CatalogParameters parameters, Messages messages,
			BaseUrl address) {
		this.collections = collections;
		this.sources = sources;
		this.parameters = parameters;
		this.messages = messages;
		this.address = address;
	}

	@GetMapping({ "/api/v1", "/about.json", "/about", "/api", "/" })
	@Operation(operationId = "getArchive", summary = "The archive: how much it holds, and where to go from here")
	ResponseEntity<ArchiveOverview> archive() {
		return JsonResponses
			.of(new ArchiveOverview("Memcon", this.messages.of("layout.footer"), ArchiveOverview.VERSION,
					ArchiveOverview.ArchiveSize.of(this.collections.holdings()), ArchiveOverview.links(addresses())));
	}

	@GetMapping({ "/api/v1/sources", "/about/sources.json", "/about/sources" })
	@Operation(operationId = "listSources", summary = "The bibliography: what statements rest on")
	ResponseEntity<SourceList> sources() {
		var apiAddresses = addresses();
		var sources = this.sources.findAll().stream().map((it) -> PublishedSource.of(it, apiAddresses)).toList();
		var links = apiAddresses.of("/sources");
		links.put("page", apiAddresses.page("/about/sources"));
		return JsonResponses.of(new SourceList(sources.size(), sources, links));
	}

	@GetMapping({ "/api/v1/parameters", "/help.json", "/help" })
	@Operation(operationId = "listParameters", summary = "What the catalog can be asked, and with which values")
	ResponseEntity<ParameterList> parameters() {
		var parameters = this.parameters.all();
		var links = addresses().of("/parameters");
		links.put("page", addresses().page("/help"));
		return JsonResponses.of(new ParameterList(parameters.size(), parameters, links));
	}

	private ApiAddresses addresses() {
		return new ApiAddresses(this.address.host());
	}

}
