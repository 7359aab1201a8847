package org.memcon.backup;

import java.util.List;
import java.util.function.Supplier;

import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.memcon.conversation.storage.ArchiveSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code check}: reads all that the archive holds, and lists what is missing or damaged.
 */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
		header = { "Reads every record, image and kept paper, and lists what is missing or damaged.", "" },
		exitCodeListHeading = "%nExit status:%n", exitCodeList = { "0:all is well",
				"1:the list is not empty, or the archive could not be opened", "2:wrong usage" })
public class CheckCommand extends MaintenanceCommand {

	private final Supplier<ConfigurableApplicationContext> opened;

	public CheckCommand(List<String> settings, Supplier<ConfigurableApplicationContext> opened) {
		super(settings);
		this.opened = opened;
	}

	@Override
	int run(ArchiveSettings archive) {
		requirePresence(archive);
		try (var context = this.opened.get()) {
			context.publishEvent(new ArchiveChangedEvent());
			var check = context.getBean(ArchiveCheck.class);
			var problems = check.run();
			problems.forEach((problem) -> say("%s", problem));
			say("%s: %s", check, problems.isEmpty() ? "all is well" : problems.size() + " problems");
			return problems.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
		}
	}

}
