package org.memcon;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The papers that lie beside the project, where there are any; a test that needs them is
 * skipped where there are none. System property {@code memcon.shared} names another
 * place.
 */
public final class SharedFiles {

	private static final Path DIRECTORY = Path.of(System.getProperty("memcon.shared", "../shared"));

	private SharedFiles() {
	}

	public static Path file(String name) {
		var file = DIRECTORY.resolve(name);
		assumeThat(Files.exists(file)).as("%s is needed here", file).isTrue();
		return file;
	}

}
