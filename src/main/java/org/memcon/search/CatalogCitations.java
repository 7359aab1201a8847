package org.memcon.search;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.citation.CitationFiles;
import org.memcon.citation.CitationFormat;
import org.memcon.citation.Citations;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Hands out the citations of all that a query finds in one file, in the order of the
 * list, however long it is: so many at a time as are written at once.
 */
@Controller
class CatalogCitations {

	private static final int AT_A_TIME = 200;

	private final CatalogIndex index;

	private final Citations citations;

	private final CitationFiles files;

	CatalogCitations(CatalogIndex index, Citations citations, CitationFiles files) {
		this.index = index;
		this.citations = citations;
		this.files = files;
	}

	@GetMapping({ CatalogQuery.PATH + ".ris", CatalogQuery.PATH + ".bib", CatalogQuery.PATH + ".csljson" })
	void file(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		var format = StringUtils.getFilenameExtension(request.getRequestURI());
		var ids = this.index.all(CatalogQuery.of(parameters));
		var wanted = CitationFormat.ofList(format);
		response.setContentType(wanted.contentType().toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, CitationFiles.disposition("conversations", format));
		ShallowEtagHeaderFilter.disableContentCaching(request);
		write(ids, wanted, response);
	}

	private void write(List<Long> ids, CitationFormat format, HttpServletResponse response) throws IOException {
		try (var file = this.files.begin(format, response.getWriter())) {
			for (var from = 0; from < ids.size(); from += AT_A_TIME) {
				for (var record : this.citations.inOrder(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)))) {
					file.add(record);
				}
			}
		}
	}

}
