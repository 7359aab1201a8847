package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.web.Attachment.BinaryContent;
import org.memcon.web.Format;

import org.springframework.stereotype.Controller;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands out the whole archive in one file, to so many at a time as leave the readers
 * their peace, and who takes it too slowly loses the place. It is made for each request,
 * so it has no validator and no length.
 */
@Controller
class ArchiveController {

	static final int MAX_DOWNLOADS = 2;

	private final BagExporter bag;

	private final SqliteExporter sqlite;

	private final DownloadLimit downloads = new DownloadLimit(MAX_DOWNLOADS, "error.503.archive");

	ArchiveController(BagExporter bag, SqliteExporter sqlite) {
		this.bag = bag;
		this.sqlite = sqlite;
	}

	@GetMapping("/archive.zip")
	void bag(HttpServletRequest request, HttpServletResponse response) throws IOException {
		send(Format.ZIP, this.bag::pack, request, response);
	}

	@GetMapping("/archive.sqlite")
	void sqlite(HttpServletRequest request, HttpServletResponse response) throws IOException {
		send(Format.SQLITE, this::pack, request, response);
	}

	/** Writes a temporary file first, since SQLite cannot write to a stream. */
	private void pack(OutputStream out) throws IOException {
		var folder = Files.createTempDirectory(Bag.NAME);
		try {
			var file = folder.resolve(Bag.NAME);
			this.sqlite.write(file);
			Files.copy(file, out);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private void send(Format format, BinaryContent content, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.downloads.send(() -> format.file(Bag.NAME).sendBytes(request, response, content));
	}

}
