package org.memcon.ingest;

import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * A command that opens the archive. It reports wrong usage before that, and prints the
 * reason for a refusal in one line.
 */
abstract class ArchiveCommand {

	private final Supplier<ConfigurableApplicationContext> archive;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	ArchiveCommand(Supplier<ConfigurableApplicationContext> archive) {
		this.archive = archive;
	}

	/** Opens the archive for this work and returns the exit status. */
	int inArchive(Function<ConfigurableApplicationContext, Integer> work) {
		try (var context = this.archive.get()) {
			return work.apply(context);
		}
		catch (IngestException ex) {
			this.spec.commandLine().getErr().println(ex.getMessage());
			return CommandLine.ExitCode.SOFTWARE;
		}
	}

	/** Carries out a curator's decision and prints its result. */
	int decide(Function<Curation, String> decision) {
		return inArchive((context) -> {
			out().println(decision.apply(context.getBean(Curation.class)));
			return CommandLine.ExitCode.OK;
		});
	}

	void require(boolean met, String message) {
		if (!met) {
			throw usageError(message);
		}
	}

	ParameterException usageError(String message) {
		return new ParameterException(this.spec.commandLine(), message);
	}

	PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

}
