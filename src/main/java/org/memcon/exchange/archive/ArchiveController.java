package org.memcon.exchange.archive;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.web.Attachment;
import org.memcon.web.Format;
import org.memcon.web.RetryLaterException;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
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

	private static final Duration RETRY_AFTER = Duration.ofMinutes(2);

	private static final Attachment FILE = Format.ZIP.file(Bag.NAME);

	private final ArchiveExporter archive;

	private final Semaphore permits;

	ArchiveController(ArchiveExporter archive) {
		this.archive = archive;
		this.permits = new Semaphore(MAX_DOWNLOADS);
	}

	/** Sends the archive; a HEAD request does not count as a download. */
	@GetMapping("/archive.zip")
	void archive(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			FILE.prepare(request, response);
			return;
		}
		if (!this.permits.tryAcquire()) {
			throw new RetryLaterException(HttpStatus.SERVICE_UNAVAILABLE, "error.503.archive", RETRY_AFTER);
		}
		try {
			FILE.prepare(request, response);
			this.archive.pack(new MinimumRateOutputStream(response.getOutputStream()));
		}
		finally {
			this.permits.release();
		}
	}

}
