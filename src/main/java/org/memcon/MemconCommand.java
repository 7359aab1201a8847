package org.memcon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.memcon.backup.BackupCommand;
import org.memcon.backup.CheckCommand;
import org.memcon.backup.RestoreCommand;
import org.memcon.conversation.storage.ArchiveException;
import org.memcon.exchange.archive.ExportCommand;
import org.memcon.ingest.BuildVersion;
import org.memcon.ingest.IngestCommand;
import org.memcon.ingest.RenameCommand;
import org.memcon.ingest.WithdrawCommand;
import org.memcon.ingest.input.FailureMessages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The commands of Memcon besides starting the web server.
 */
@Command(name = "java -jar memcon.jar", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
		sortOptions = false, synopsisSubcommandLabel = "COMMAND",
		header = { "The reading room for declassified conversations.", "" },
		description = { "",
				"Without a command it starts the web server, at http://localhost:8080/ unless a setting says otherwise.",
				"" },
		footer = { "", "Settings are written --name.of.setting=value, with a point in the name:",
				"  --server.port=9090 --memcon.archive.directory=/srv/memcon" })
final class MemconCommand {

	private MemconCommand() {
	}

	/** Opens the archive without the web server. */
	@FunctionalInterface
	interface ArchiveOpener {

		ConfigurableApplicationContext open(String... settings);

	}

	/** Returns true if the arguments have more than settings. */
	static boolean isRequested(String... args) {
		return !CommandArguments.of(args).words().stream().allMatch(List.of("--debug", "--trace")::contains);
	}

	/** Runs the command and returns the exit status. */
	static int run(ArchiveOpener archive, String... args) {
		var commandArguments = CommandArguments.of(args);
		return line(archive, commandArguments.settings()).execute(commandArguments.words().toArray(String[]::new));
	}

	static CommandLine line(ArchiveOpener archive, List<String> settings) {
		var line = new CommandLine(new MemconCommand());
		Supplier<ConfigurableApplicationContext> opened = () -> open(archive, settings);
		line.addSubcommand(new IngestCommand(opened));
		line.addSubcommand(new WithdrawCommand(opened));
		line.addSubcommand(new RenameCommand(opened));
		line.addSubcommand(new ExportCommand(opened));
		line.addSubcommand(new BackupCommand(settings));
		line.addSubcommand(new RestoreCommand(settings));
		line.addSubcommand(new CheckCommand(settings, opened));
		line.getSubcommands().values().forEach((it) -> it.getCommandSpec().versionProvider(new BuildVersion()));
		return line.setUsageHelpAutoWidth(true)
			.setUsageHelpLongOptionsMaxWidth(26)
			.setParameterExceptionHandler((ex, words) -> help(ex))
			.setExecutionExceptionHandler((ex, command, words) -> fail(ex, command));
	}

	private static int fail(Exception ex, CommandLine command) {
		command.getErr()
			.println(ArchiveFailureAnalyzer.explain(ex)
				.orElseGet(() -> "The command could not be finished: " + FailureMessages.of(ex)));
		return CommandLine.ExitCode.SOFTWARE;
	}

	/** Opens the archive, or says in words why not. */
	private static ConfigurableApplicationContext open(ArchiveOpener archive, List<String> settings) {
		try {
			return archive.open(settings.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			throw new ArchiveException("The archive cannot be opened: "
					+ ArchiveFailureAnalyzer.explain(ex).orElseGet(() -> FailureMessages.of(ex)));
		}
	}

	private static int help(ParameterException ex) {
		var line = ex.getCommandLine();
		line.getErr().println(ex.getMessage());
		line.usage(line.getErr());
		return CommandLine.ExitCode.USAGE;
	}

	/** The arguments of the program: settings of Spring, and the other words. */
	record CommandArguments(List<String> settings, List<String> words) {

		static CommandArguments of(String... args) {
			var end = Arrays.asList(args).indexOf("--");
			var parted = Arrays.stream(args, 0, (end < 0) ? args.length : end).toList();
			var words = new ArrayList<>(parted.stream().filter((word) -> !isSetting(word)).toList());
			words.addAll(Arrays.asList(args).subList(parted.size(), args.length));
			return new CommandArguments(parted.stream().filter(CommandArguments::isSetting).toList(), words);
		}

		private static boolean isSetting(String word) {
			return word.matches("--[^.=\\s]+\\.[^=\\s]+(?s:=.*)?");
		}

	}

}
