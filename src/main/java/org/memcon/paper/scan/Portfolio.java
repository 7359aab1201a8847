package org.memcon.paper.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.InputHandler;
import org.memcon.draft.SourceFile;

import org.springframework.core.io.FileSystemResource;
import org.springframework.util.StreamUtils;

/**
 * A PDF that is only the cover of the files in it. Each is unpacked within limits, to a
 * file that is not named by the PDF and is deleted as soon as it has been read.
 */
final class Portfolio {

	static final int MOST_MEMBERS = 10_000;

	/** The number of bytes at most of all members. */
	static final long MOST_BYTES = 4L << 30;

	private final String path;

	private final List<EmbeddedFile> members;

	private final long mostBytes;

	private final Set<String> names = new HashSet<>();

	private int number;

	private long unpacked;

	Portfolio(String path, List<EmbeddedFile> members, long mostBytes) {
		this.path = path;
		this.members = members;
		this.mostBytes = mostBytes;
	}

	void unpack(InputHandler handler) throws IOException {
		if (this.members.size() > MOST_MEMBERS) {
			handler.refuse(this.path, "the portfolio has more than %,d files".formatted(MOST_MEMBERS));
			return;
		}
		for (var member : this.members) {
			if (handler.isFull()) {
				return;
			}
			if (this.unpacked >= this.mostBytes) {
				handler.refuse(this.path, "the portfolio has more than %,d bytes".formatted(this.mostBytes));
				return;
			}
			unpack(member, handler);
		}
	}

	private void unpack(EmbeddedFile member, InputHandler handler) throws IOException {
		this.number++;
		var file = Files.createTempFile("memcon-", ".unpacked");
		try {
			var failure = unpack(member, file);
			var path = this.path + "/" + name(member, file);
			if (failure != null) {
				handler.refuse(path, failure);
			}
			else {
				handler.accept(new SourceFile(path, new FileSystemResource(file), null), 0);
			}
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/** Unpacks a member, or returns the reason why it cannot be unpacked. */
	private @Nullable String unpack(EmbeddedFile member, Path file) {
		try {
			var bound = Math.min(this.mostBytes - this.unpacked, PdfFile.MOST_BYTES);
			var size = PdfFile.reading("the file ", () -> copy(member, file, bound));
			this.unpacked += size;
			return (size > bound) ? "the file is larger than allowed when unpacked" : null;
		}
		catch (PaperException ex) {
			return ex.getMessage();
		}
	}

	private static long copy(EmbeddedFile member, Path file, long bound) throws IOException {
		try (var content = member.open(); var copy = Files.newOutputStream(file)) {
			return StreamUtils.copyRange(content, copy, 0, bound);
		}
	}

	/** Names a member, with its number if another has the same name. */
	private String name(EmbeddedFile member, Path file) throws IOException {
		var name = Objects.requireNonNullElse(member.name(), "file " + this.number);
		if (PdfFile.edge(file, 0).startsWith(PdfFile.BEGINNING) && !name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
			name += ".pdf";
		}
		while (!this.names.add(name)) {
			name = this.number + "-" + name;
		}
		return name;
	}

}
