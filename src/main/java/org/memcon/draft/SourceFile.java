package org.memcon.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * A file to be imported: its path as reports name it, its content, and its sidecar, if it
 * has one.
 */
public record SourceFile(String path, Resource content, @Nullable Resource sidecar) {

	public SourceFile(String path, byte[] content) {
		this(path, new ByteArrayResource(content), null);
	}

	/** Returns the name without folders. */
	public String name() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	/** Returns the name without its extension. */
	public String baseName() {
		var name = name();
		return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
	}

	/** Returns the extension in lower case. */
	public String extension() {
		return name().substring(baseName().length()).replace(".", "").toLowerCase(Locale.ROOT);
	}

	/** Returns the name of its folder, which is empty if it has none. */
	public String folder() {
		var parts = this.path.split("/");
		return (parts.length > 1) ? parts[parts.length - 2] : "";
	}

	/** Returns the whole content of a small file. */
	public byte[] bytes() {
		try {
			return this.content.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the SHA-256 of the file. */
	public String checksum() throws IOException {
		return Checksum.of(this.content.getInputStream());
	}

	/** Returns the SHA-256 of its sidecar, which is empty if it has none. */
	public String sidecarChecksum() throws IOException {
		return (this.sidecar != null) ? Checksum.of(this.sidecar.getInputStream()) : "";
	}

}
