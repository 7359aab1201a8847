package org.memcon.ingest;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.WhiteSpace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code withdraw SLUG --reason TEXT}: takes a record out of the archive by a curator's
 * decision, or lets it return.
 */
@Command(name = "withdraw", mixinStandardHelpOptions = true, sortOptions = false, header = {
		"Takes a record out of the archive. Its addresses say what it was, and when and why it was withdrawn.", "" },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:done", "1:refused, or the archive could not be opened", "2:wrong usage" },
		footerHeading = "%nExamples:%n",
		footer = { "  java -jar memcon.jar withdraw frus1969-76v12-d14 --reason \"Released by mistake.\"",
				"  Let it return with its file:", "    java -jar memcon.jar withdraw --lift frus1969-76v12-d14" })
public class WithdrawCommand extends ArchiveCommand implements Callable<Integer> {

	private static final int MAX_REASON_LENGTH = 1000;

	@Parameters(paramLabel = "SLUG", description = "The slug of the record.")
	private String slug = "";

	@Option(names = "--reason", paramLabel = "TEXT", description = "The reason, in a sentence that readers will see.")
	private @Nullable String reason;

	@Option(names = "--lift", description = "Let the record return; one of the corpus returns at once.")
	private boolean lift;

	public WithdrawCommand(Supplier<ConfigurableApplicationContext> archive) {
		super(archive);
	}

	@Override
	public Integer call() {
		var text = (this.reason != null) ? WhiteSpace.fold(this.reason) : "";
		require(this.lift == text.isEmpty(), "withdraw needs either --reason or --lift");
		require(text.length() <= MAX_REASON_LENGTH, "--reason must have at most 1,000 characters");
		return decide((curation) -> this.lift ? curation.lift(this.slug) : curation.withdraw(this.slug, text));
	}

}
