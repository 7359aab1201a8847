package org.memcon.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * What can be asked of Memcon on the command line besides letting readers in.
 */
@Command(name = "java -jar memcon.jar", mixinStandardHelpOptions = true, versionProvider = Edition.class,
		sortOptions = false, synopsisSubcommandLabel = "COMMAND",
		header = { "The reading room for declassified conversations.", "" },
		description = { "",
				"Without a command it lets readers in, at http://localhost:8080/ if no setting says otherwise.", "" },
		footer = { "", "Settings are written --name.of.setting=value, with a point in the name:",
				"  --server.port=9090 --memcon.archive.directory=/srv/memcon" })
public final class MemconCommand {

	private MemconCommand() {
	}

	/** Opens the archive without its pages. */
	@FunctionalInterface
	public interface Opening {

		ConfigurableApplicationContext open(String... settings);

	}

	/** Whether more is asked for than to let readers in, with these settings. */
	public static boolean isMeant(String... args) {
		return !Typed.of(args).words().stream().allMatch(List.of("--debug", "--trace")::contains);
	}

	/** Does what is asked and gives the status to exit with. */
	public static int run(Opening archive, String... args) {
		var typed = Typed.of(args);
		return line(archive, typed.settings()).execute(typed.words().toArray(String[]::new));
	}

	static CommandLine line(Opening archive, List<String> settings) {
		var line = new CommandLine(new MemconCommand());
		Supplier<ConfigurableApplicationContext> opening = () -> archive.open(settings.toArray(String[]::new));
		line.addSubcommand(new IngestCommand(opening));
		line.addSubcommand(new WithdrawCommand(opening));
		line.addSubcommand(new RenameCommand(opening));
		return line.setUsageHelpAutoWidth(true)
			.setUsageHelpLongOptionsMaxWidth(26)
			.setParameterExceptionHandler((ex, words) -> help(ex));
	}

	private static int help(ParameterException ex) {
		var line = ex.getCommandLine();
		line.getErr().println(ex.getMessage());
		line.usage(line.getErr());
		return CommandLine.ExitCode.USAGE;
	}

	/**
	 * What stands behind the program's name: Spring's settings, and the words that are
	 * left.
	 */
	record Typed(List<String> settings, List<String> words) {

		static Typed of(String... args) {
			var end = Arrays.asList(args).indexOf("--");
			var parted = Arrays.stream(args, 0, (end < 0) ? args.length : end).toList();
			var words = new ArrayList<>(parted.stream().filter((word) -> !isSetting(word)).toList());
			words.addAll(Arrays.asList(args).subList(parted.size(), args.length));
			return new Typed(parted.stream().filter(Typed::isSetting).toList(), words);
		}

		private static boolean isSetting(String word) {
			return word.matches("--[^.=\\s]+\\.[^=\\s]+(?s:=.*)?");
		}

	}

}
