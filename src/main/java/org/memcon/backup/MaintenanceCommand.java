package org.memcon.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;

import org.memcon.conversation.storage.ArchiveException;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * A command for the archive as a whole, which reads the settings without opening the
 * archive.
 */
abstract class MaintenanceCommand implements Callable<Integer> {

	private final List<String> settings;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	MaintenanceCommand(List<String> settings) {
		this.settings = settings;
	}

	/** The settings of the archive alone. */
	@EnableConfigurationProperties(ArchiveSettings.class)
	private static final class Settings {

	}

	@Override
	public Integer call() throws IOException {
		return run(archive());
	}

	/** Does the work on the archive at this place, and returns the exit status. */
	abstract int run(ArchiveSettings archive) throws IOException;

	private ArchiveSettings archive() {
		try (var context = new SpringApplicationBuilder(Settings.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("logging.level.root=off")
			.run(this.settings.toArray(String[]::new))) {
			var archive = context.getBean(ArchiveSettings.class);
			if (archive.isInMemory() || context.getEnvironment().containsProperty("spring.datasource.url")) {
				throw new ArchiveException("The database is not in the archive's directory: use its own tools.");
			}
			return new ArchiveSettings(archive.directory().toAbsolutePath().normalize(), Storage.FILE);
		}
	}

	static void requirePresence(ArchiveSettings archive) {
		if (!Files.exists(archive.directory().resolve(BackupEntries.DATABASE))) {
			throw new ArchiveException("There is no archive in %s; --memcon.archive.directory names another directory."
				.formatted(archive.directory()));
		}
	}

	/** Prints a line of the result. */
	void say(String line, Object... arguments) {
		this.spec.commandLine().getOut().println(line.formatted(arguments));
	}

	/** The program as it names itself. */
	String program() {
		return String.join(" ", this.spec.version());
	}

}
