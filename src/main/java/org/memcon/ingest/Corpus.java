package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The source files that come with the program: the controlled names under
 * {@code authority/} and the conversations under {@code corpus/}.
 */
@Component
class Corpus {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	/** A source file: its path within {@code data/} and its bytes. */
	record SourceFile(String path, byte[] content) {

		String folder() {
			var parts = this.path.split("/");
			return parts[parts.length - 2];
		}

		boolean isCollection() {
			return this.path.endsWith("/collection.xml");
		}

	}

	/** The file of this controlled list; one that is missing counts as empty. */
	SourceFile authority(String name) {
		var path = "authority/" + name + ".xml";
		return authorities().stream()
			.filter((file) -> file.path().equals(path))
			.findFirst()
			.orElseGet(() -> new SourceFile(path, "<TEI/>".getBytes()));
	}

	private List<SourceFile> authorities() {
		return files("authority");
	}

	List<SourceFile> conversations() {
		return files("corpus");
	}

	/** Changes when any source file does. */
	int checksum() {
		var crc = new CRC32();
		List.of(authorities(), conversations()).forEach((files) -> files.forEach((file) -> {
			crc.update(file.path().getBytes());
			crc.update(file.content());
		}));
		return (int) crc.getValue();
	}

	private List<SourceFile> files(String folder) {
		try {
			var found = this.resources.getResources("classpath:/" + folder + "/**/*.xml");
			return Arrays.stream(found).map((resource) -> {
				try {
					var address = resource.getURL().toString();
					return new SourceFile(address.substring(address.lastIndexOf("/" + folder + "/") + 1),
							resource.getContentAsByteArray());
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).sorted(Comparator.comparing(SourceFile::path)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
