package org.memcon.ingest.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.memcon.draft.SourceFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The source files that come with the program: controlled names under {@code authority/}
 * and conversations under {@code corpus/}.
 */
@Component
public class Corpus {

	private static final byte[] EMPTY = "<TEI/>".getBytes(StandardCharsets.UTF_8);

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String root;

	public Corpus() {
		this("classpath:/");
	}

	/** Reads from this folder, whose name ends with a slash. */
	public Corpus(String root) {
		this.root = root;
	}

	/** Returns the file of a controlled list; a missing one counts as empty. */
	public SourceFile authority(String name) {
		return files("authority", name + ".xml").stream()
			.findFirst()
			.orElseGet(() -> new SourceFile("authority/" + name + ".xml", EMPTY));
	}

	public List<SourceFile> conversations() {
		return sources().filter((file) -> !isCollection(file)).toList();
	}

	/** Returns the descriptions of the collections, each in its folder. */
	public List<SourceFile> collections() {
		return sources().filter(Corpus::isCollection).toList();
	}

	private Stream<SourceFile> sources() {
		return files("corpus", "**/*.xml").stream();
	}

	private static boolean isCollection(SourceFile file) {
		return file.path().endsWith("/collection.xml");
	}

	/** Returns a checksum of all source files. */
	public int checksum() {
		return checksum(Stream.concat(authorities().stream(), sources()));
	}

	/** Returns a checksum of all controlled lists. */
	public int authorityChecksum() {
		return checksum(authorities().stream());
	}

	private List<SourceFile> authorities() {
		return files("authority", "*.xml");
	}

	private static int checksum(Stream<SourceFile> files) {
		var crc = new CRC32();
		files.forEach((file) -> {
			crc.update(file.path().getBytes(StandardCharsets.UTF_8));
			crc.update(file.bytes());
		});
		return (int) crc.getValue();
	}

	private List<SourceFile> files(String folder, String pattern) {
		try {
			var files = new ArrayList<SourceFile>();
			for (var resource : this.resources.getResources(this.root + folder + "/" + pattern)) {
				if (resource.exists()) {
					files.add(file(folder, resource));
				}
			}
			files.sort(Comparator.comparing(SourceFile::path));
			return files;
		}
		catch (FileNotFoundException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SourceFile file(String folder, Resource resource) throws IOException {
		var address = resource.getURL().toString();
		return new SourceFile(address.substring(address.lastIndexOf("/" + folder + "/") + 1),
				resource.getContentAsByteArray());
	}

}
