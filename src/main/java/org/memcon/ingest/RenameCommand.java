package org.memcon.ingest;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.memcon.draft.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * {@code rename OLD NEW}: gives a record another slug. Its old addresses permanently lead
 * to the new ones.
 */
@Command(name = "rename", mixinStandardHelpOptions = true, sortOptions = false,
		header = { "Gives a record another slug. Its old addresses permanently lead to the new ones.", "" },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:done", "1:refused, or the archive could not be opened", "2:wrong usage" },
		footerHeading = "%nExamples:%n", footer = "  java -jar memcon.jar rename 33742 2003-03-18-bush-putin-telcon")
public class RenameCommand extends ArchiveCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "OLD", description = "The present slug of the record.")
	private String slug = "";

	@Parameters(index = "1", paramLabel = "NEW", description = "Its new slug.")
	private String other = "";

	public RenameCommand(Supplier<ConfigurableApplicationContext> archive) {
		super(archive);
	}

	@Override
	public Integer call() {
		require(Slug.isSlug(this.other), StringUtils.capitalize(Slug.RULE));
		require(!this.slug.equals(this.other), "OLD and NEW are the same");
		return decide((curation) -> curation.rename(this.slug, this.other));
	}

}
