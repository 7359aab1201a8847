package org.memcon.discovery;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.web.BaseUrl;
import org.memcon.web.NotFoundException;
import org.memcon.web.ResponseCaching;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Serves the site map in one file, or as a list of its parts.
 */
@Controller
class SitemapController {

	static final String PATH = "/sitemap.xml";

	private final Sitemap sitemap;

	private final BaseUrl baseUrl;

	SitemapController(Sitemap sitemap, BaseUrl baseUrl) {
		this.sitemap = sitemap;
		this.baseUrl = baseUrl;
	}

	@GetMapping(PATH)
	void whole(HttpServletRequest request, HttpServletResponse response) throws IOException {
		send(this.sitemap.whole(), request, response);
	}

	@GetMapping("/sitemap-{number}.xml")
	void part(@PathVariable String number, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (!number.matches("[1-9]\\d{0,5}")) {
			throw new NotFoundException("error.404.text");
		}
		send(this.sitemap.part(Integer.parseInt(number)), request, response);
	}

	private void send(SitemapFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!isNotModified(file.extent(), request, response)) {
			var out = begin(request, response);
			file.write(out, this.baseUrl.host());
			out.flush();
		}
	}

	private boolean isNotModified(SitemapExtent extent, HttpServletRequest request, HttpServletResponse response) {
		return new ServletWebRequest(request, response).checkNotModified(extent.validator(this.baseUrl.host()),
				extent.changedAt().toEpochMilli());
	}

	/** Opens the response, which is sent while the file is written. */
	private static Writer begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ResponseCaching.stream(request);
		response.setContentType(MediaType.APPLICATION_XML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
	}

}
