package org.memcon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.conversation.Collections;
import org.memcon.conversation.Sources;
import org.memcon.web.ForPrograms;
import org.memcon.web.Labels;
import org.memcon.web.PublicAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The archive itself as JSON, its bibliography, and what its catalog can be asked.
 */
@RestController
@ForPrograms
@Tag(name = "archive")
class ArchiveApi {

	private final Collections collections;

	private final Sources sources;

	private final CatalogParameters parameters;

	private final Labels labels;

	private final PublicAddress address;

	ArchiveApi(Collections collections, Sources sources, CatalogParameters parameters, Labels labels,
			PublicAddress address) {
		this.collections = collections;
		this.sources = sources;
		this.parameters = parameters;
		this.labels = labels;
		this.address = address;
	}

	@GetMapping({ "/api/v1", "/about.json", "/about", "/api", "/" })
	@Operation(operationId = "getArchive", summary = "The archive: how much it holds, and where to go from here")
	ResponseEntity<Archive> archive() {
		return Answer.of(new Archive("Memcon", this.labels.of("layout.footer"), Archive.VERSION,
				Archive.Extent.of(this.collections.holdings()), Archive.links(addresses())));
	}

	@GetMapping({ "/api/v1/sources", "/about/sources.json", "/about/sources" })
	@Operation(operationId = "listSources", summary = "The bibliography: what statements rest on")
	ResponseEntity<SourceList> sources() {
		var addresses = addresses();
		var sources = this.sources.findAll().stream().map((it) -> PublishedSource.of(it, addresses)).toList();
		var links = addresses.of("/sources");
		links.put("page", addresses.page("/about/sources"));
		return Answer.of(new SourceList(sources.size(), sources, links));
	}

	@GetMapping({ "/api/v1/parameters", "/help.json", "/help" })
	@Operation(operationId = "listParameters", summary = "What the catalog can be asked, and with which values")
	ResponseEntity<ParameterList> parameters() {
		var parameters = this.parameters.all();
		var links = addresses().of("/parameters");
		links.put("page", addresses().page("/help"));
		return Answer.of(new ParameterList(parameters.size(), parameters, links));
	}

	private Addresses addresses() {
		return new Addresses(this.address.host());
	}

}
