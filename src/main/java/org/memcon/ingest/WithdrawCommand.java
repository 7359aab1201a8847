package org.memcon.ingest;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.WhiteSpace;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code withdraw SLUG --reason TEXT}: takes a record out of the archive by a curator's
 * decision, or lets it come in again.
 */
@Command(name = "withdraw", mixinStandardHelpOptions = true, sortOptions = false,
		header = { "Takes a record out of the archive. Its addresses say what it was, why and when it went.", "" },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:it is done", "1:it was refused, or the archive could not be opened", "2:wrong use" },
		footerHeading = "%nExamples:%n",
		footer = { "  java -jar memcon.jar withdraw frus1969-76v12-d14 --reason \"Released by mistake.\"",
				"  Let it come in again with its file:",
				"    java -jar memcon.jar withdraw --lift frus1969-76v12-d14" })
public class WithdrawCommand extends ArchiveCommand implements Callable<Integer> {

	private static final int MAX_REASON_LENGTH = 1000;

	@Parameters(paramLabel = "SLUG", description = "The record, by its slug.")
	private String slug = "";

	@Option(names = "--reason", paramLabel = "TEXT", description = "Why, in a sentence that readers will see.")
	private @Nullable String reason;

	@Option(names = "--lift", description = "Lets the record come in again; what comes with the program does at once.")
	private boolean lift;

	public WithdrawCommand(Supplier<ConfigurableApplicationContext> archive) {
		super(archive);
	}

	@Override
	public Integer call() {
		var why = (this.reason != null) ? WhiteSpace.fold(this.reason) : "";
		require(this.lift == why.isEmpty(), "withdraw takes either --reason or --lift");
		require(why.length() <= MAX_REASON_LENGTH, "--reason has at most 1,000 characters");
		return decide((curation) -> this.lift ? curation.lift(this.slug) : curation.withdraw(this.slug, why));
	}

}
