package org.memcon.exchange.archive;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.web.Attachment;
import org.memcon.web.Format;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands out the whole archive in one zip, to so many at a time as leave the readers their
 * peace, and who takes it too slowly loses the place. It is sent while it is packed, so
 * it has no validator and no length.
 */
@Controller
class ArchiveController {

	static final int MAX_DOWNLOADS = 2;

	private static final Attachment FILE = Format.ZIP.file(Bag.NAME);

	private final ArchiveExporter archive;

	private final DownloadLimit downloads = new DownloadLimit(MAX_DOWNLOADS, "error.503.archive");

	ArchiveController(ArchiveExporter archive) {
		this.archive = archive;
	}

	/** Sends the archive; a HEAD request does not count as a download. */
	@GetMapping("/archive.zip")
	void archive(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			FILE.prepare(request, response);
			return;
		}
		this.downloads.send(() -> {
			FILE.prepare(request, response);
			this.archive.pack(response.getOutputStream());
		});
	}

}
