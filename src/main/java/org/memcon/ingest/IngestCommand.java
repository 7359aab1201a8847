package org.memcon.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.Slug;
import org.memcon.ingest.input.FailureMessages;
import org.memcon.ingest.input.InputFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * {@code ingest PATH…}: imports papers. It reports wrong usage before it opens the
 * archive.
 */
@Command(name = "ingest", mixinStandardHelpOptions = true, sortOptions = false,
		header = { "Imports papers into the archive: TEI volumes, PDF, scans and OCR text.", "" },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = {
				"0:everything was imported", "1:some files were refused, the rest was imported", "2:wrong usage" },
		footerHeading = "%nExamples:%n",
		footer = { "  Only the conversations of a volume:", "    java -jar memcon.jar ingest frus1969-76v12.xml",
				"  All documents in a folder and a zip, with a report:",
				"    java -jar memcon.jar ingest --all-documents --report r.jsonl volumes/ more.zip",
				"  Preview a folder of scans, with sidecars to correct:",
				"    java -jar memcon.jar ingest --dry-run --sidecar scans/",
				"  The document of a record that has only an abstract:",
				"    java -jar memcon.jar ingest --as 2003-03-18-bush-putin-telcon 33742.pdf" })
public class IngestCommand extends ArchiveCommand implements Callable<Integer> {

	private static final int MAX_AUTHORITY_BYTES = 8_000_000;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders and zips.")
	private List<Path> paths = new ArrayList<>();

	@Option(names = "--collection", paramLabel = "SLUG",
			description = "One collection for everything, created if it is new. Default: the volume, the one in a sidecar, or papers.")
	private @Nullable String collection;

	@Option(names = "--all-documents", description = "Import all documents of a volume, not only conversations.")
	private boolean allDocuments;

	@Option(names = "--limit", paramLabel = "N", description = "Stop after N documents.")
	private @Nullable Long limit;

	@Option(names = "--as", paramLabel = "SLUG", description = "The slug, for one file with one document.")
	private @Nullable String slug;

	@Option(names = "--authority", paramLabel = "FILE",
			description = "A TEI list of persons (listPerson) to match names against.")
	private @Nullable Path authority;

	@Option(names = "--language", paramLabel = "CODE", defaultValue = "eng",
			description = "Language of scans, in Tesseract's code. Default: ${DEFAULT-VALUE}.")
	private String language = "";

	@Option(names = "--follow-links", description = "Follow links that lead out of a given folder.")
	private boolean followLinks;

	@Option(names = "--prune",
			description = "Remove what is no longer in its source; otherwise it is reported and kept.")
	private boolean prune;

	@Option(names = "--dry-run", description = "Only read and report, without importing anything.")
	private boolean dryRun;

	@Option(names = "--sidecar",
			description = "With --dry-run: write what was read of each PDF to NAME.yaml beside it, to correct.")
	private boolean sidecars;

	@Option(names = "--report", paramLabel = "FILE",
			description = "Write the outcome of each document and all findings, in JSON lines.")
	private @Nullable Path report;

	public IngestCommand(Supplier<ConfigurableApplicationContext> archive) {
		super(archive);
	}

	@Override
	public Integer call() {
		check();
		try (var report = openReport()) {
			return takeIn(new IngestSummary(report, out()));
		}
	}

	private int takeIn(IngestSummary summary) {
		return inArchive((context) -> {
			context.getBean(IngestService.class).takeIn(options(), summary);
			return summary.isClean() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
		});
	}

	private IngestOptions options() {
		return new IngestOptions(List.copyOf(this.paths), this.followLinks, this.collection,
				(this.limit != null) ? this.limit : Long.MAX_VALUE, this.prune, this.sidecars, this.authority,
				new ReadingOptions(this.allDocuments, this.language, this.slug, this.dryRun));
	}

	private void check() {
		require(this.limit == null || this.limit > 0, "--limit must be at least 1");
		require(isSlug(this.collection) && isSlug(this.slug), StringUtils.capitalize(Slug.RULE));
		require(this.slug == null || InputFiles.isOneFile(this.paths), "--as needs exactly one file");
		require(!this.sidecars || this.dryRun, "--sidecar needs --dry-run");
		require(ReadingOptions.isLanguage(this.language),
				"--language must be a code of Tesseract, such as eng or eng+fra");
		require(this.authority == null || Files.isRegularFile(this.authority),
				"There is no such file: " + this.authority);
		require(this.authority == null || this.authority.toFile().length() <= MAX_AUTHORITY_BYTES,
				"--authority must have at most %,d bytes".formatted(MAX_AUTHORITY_BYTES));
	}

	private static boolean isSlug(@Nullable String slug) {
		return slug == null || Slug.isSlug(slug);
	}

	private IngestReport openReport() {
		try {
			return (this.report != null) ? IngestReport.to(this.report) : IngestReport.none();
		}
		catch (IOException ex) {
			throw usageError("The report cannot be written: " + FailureMessages.of(ex));
		}
	}

}
