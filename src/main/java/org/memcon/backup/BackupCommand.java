package org.memcon.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.memcon.conversation.storage.ArchiveException;
import org.memcon.conversation.storage.ArchiveSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code backup FILE}: packs database, images and kept papers into one file, from which
 * {@code restore} makes the archive again. The web server and an import may run
 * meanwhile.
 */
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false,
		header = { "Packs the archive into one file: database, images and kept papers.", "" },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:the file was written", "1:it could not be written, for the reason said", "2:wrong usage" },
		footerHeading = "%nExamples:%n",
		footer = "  java -jar memcon.jar backup --memcon.archive.directory=/srv/memcon /backup/memcon.zip")
public class BackupCommand extends MaintenanceCommand {

	@Parameters(paramLabel = "FILE", description = "The file to write.")
	private Path file = Path.of("");

	@Option(names = "--replace", description = "Replace a file that is there, when all is packed.")
	private boolean replace;

	public BackupCommand(List<String> settings) {
		super(settings);
	}

	@Override
	int run(ArchiveSettings archive) throws IOException {
		requirePresence(archive);
		if (Files.exists(this.file) && !this.replace) {
			throw new ArchiveException(
					"%s is there already: name another file, or use --replace.".formatted(this.file));
		}
		var content = new BackupWriter(archive).write(this.file, program());
		say("%s: %s records, %,d bytes", this.file, content.getOrDefault("conversations", "0"), Files.size(this.file));
		return CommandLine.ExitCode.OK;
	}

}
