package org.memcon.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.memcon.conversation.storage.ArchiveSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code restore FILE}: makes an archive from a backup, where none is. The index is made
 * when the archive is next opened.
 */
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false,
		header = { "Makes an archive from a backup, in a directory that is empty or new.", "" },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:the archive is there, and was checked", "1:nothing was restored, for the reason said",
				"2:wrong usage" },
		footerHeading = "%nExamples:%n",
		footer = "  java -jar memcon.jar restore --memcon.archive.directory=/srv/memcon /backup/memcon.zip")
public class RestoreCommand extends MaintenanceCommand {

	@Parameters(paramLabel = "FILE", description = "A file that backup has written.")
	private Path file = Path.of("");

	public RestoreCommand(List<String> settings) {
		super(settings);
	}

	@Override
	int run(ArchiveSettings archive) throws IOException {
		var content = new BackupReader(this.file).restoreTo(archive.directory());
		say("%s: %s records, packed by %s", archive.directory(), content.getOrDefault("conversations", "0"),
				content.getOrDefault(BackupEntries.PROGRAM, "an unknown program"));
		return CommandLine.ExitCode.OK;
	}

}
