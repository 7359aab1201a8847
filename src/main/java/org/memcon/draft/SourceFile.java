package org.memcon.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * A file to be taken in: its path as reports name it, its bytes, and the sidecar that
 * lies beside it, if one does.
 */
public record SourceFile(String path, Resource content, @Nullable Resource sidecar) {

	public SourceFile(String path, byte[] content) {
		this(path, new ByteArrayResource(content), null);
	}

	/** The name without the folders it lies in. */
	public String name() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	/** The name without its extension. */
	public String baseName() {
		var name = name();
		return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
	}

	/** What stands behind the last point, in lower case. */
	public String extension() {
		return name().substring(baseName().length()).replace(".", "").toLowerCase(Locale.ROOT);
	}

	/** The folder it lies in; empty for none. */
	public String folder() {
		var parts = this.path.split("/");
		return (parts.length > 1) ? parts[parts.length - 2] : "";
	}

	/** All of it at once: for small files only. */
	public byte[] bytes() {
		try {
			return this.content.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** SHA-256 of the file and of what lies beside it. */
	public String checksum() throws IOException {
		try (var own = this.content.getInputStream()) {
			var checksum = Checksum.of(own);
			return (this.sidecar == null) ? checksum
					: Checksum.of(checksum + Checksum.of(this.sidecar.getContentAsByteArray()));
		}
	}

}
