package org.memcon.paper.process;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import org.memcon.paper.PaperReader;
import org.memcon.paper.scan.PaperScanner;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/**
 * The program of a {@link PaperProcess}: reads one paper after another, without Spring. A
 * request and its result are a line of JSON each; an empty line says that it is ready to
 * read, or that a page has been read.
 */
public final class PaperProgram {

	/**
	 * The first argument of the program; the others are the directories of the archive
	 * and of the process.
	 */
	public static final String COMMAND = "read-papers";

	private PaperProgram() {
	}

	public static void main(String... args) throws IOException {
		LoggingSystem.get(PaperProgram.class.getClassLoader()).beforeInitialize();
		endWithParent(new File(args[2]));
		var output = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		System.setOut(System.err);
		var reader = new PaperReader(
				new PaperScanner(new ArchiveSettings(Path.of(args[1]), Storage.FILE), output::println));
		var json = JsonMapper.shared();
		output.println();
		try (var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (var line = input.readLine(); line != null; line = input.readLine()) {
				var request = json.readValue(line, PaperRequest.class);
				output.println(json.writeValueAsString(PaperResult.of(request.file(), request.options(), reader)));
			}
		}
	}

	/** Ends with the archive's process, whatever a paper does meanwhile. */
	private static void endWithParent(File directory) {
		ProcessHandle.current().parent().ifPresent((parent) -> parent.onExit().thenRun(() -> {
			FileSystemUtils.deleteRecursively(directory);
			Runtime.getRuntime().halt(1);
		}));
	}

}
