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
import org.memcon.ingest.input.InputFiles;
import org.memcon.ingest.report.FailureMessages;
import org.memcon.ingest.report.IngestReport;
import org.memcon.ingest.report.IngestSummary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * {@code ingest PATH…}: takes papers in. Wrong use is answered before the archive is
 * opened.
 */
@Command(name = "ingest", mixinStandardHelpOptions = true, sortOptions = false,
		header = { "Takes papers into the archive: TEI volumes, PDF, scans and OCR text.", "" },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:all was taken in", "1:some files were refused; the rest was taken in", "2:wrong use" },
		footerHeading = "%nExamples:%n",
		footer = { "  A volume, its conversations only:", "    java -jar memcon.jar ingest frus1969-76v12.xml",
				"  A folder and a zip, every document, with a report:",
				"    java -jar memcon.jar ingest --all-documents --report r.jsonl volumes/ more.zip",
				"  See what a folder of scans would give, and get sidecars to correct:",
				"    java -jar memcon.jar ingest --dry-run --sidecar scans/",
				"  The document of a record whose abstract is in the archive:",
				"    java -jar memcon.jar ingest --as 2003-03-18-bush-putin-telcon 33742.pdf" })
public class IngestCommand extends ArchiveCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders and zips.")
	private List<Path> paths = new ArrayList<>();

	@Option(names = "--collection", paramLabel = "SLUG",
			description = "The collection that everything goes into; made if it is new. Default: the volume, what a sidecar says, or papers.")
	private @Nullable String collection;

	@Option(names = "--all-documents", description = "Of a volume, every document and not its conversations only.")
	private boolean allDocuments;

	@Option(names = "--limit", paramLabel = "N", description = "Stop after so many documents.")
	private @Nullable Long limit;

	@Option(names = "--as", paramLabel = "SLUG", description = "Under which slug; for one file that is one document.")
	private @Nullable String slug;

	@Option(names = "--authority", paramLabel = "FILE",
			description = "A TEI list of persons (listPerson) to which names may be given.")
	private @Nullable Path authority;

	@Option(names = "--language", paramLabel = "CODE", defaultValue = "eng",
			description = "In which language scans are printed: Tesseract's code. Default: ${DEFAULT-VALUE}.")
	private String language = "";

	@Option(names = "--prune",
			description = "Take out of the archive what is no longer in its source; else it is reported and kept.")
	private boolean prune;

	@Option(names = "--dry-run", description = "Read and report only: nothing is taken in.")
	private boolean dryRun;

	@Option(names = "--sidecar",
			description = "With --dry-run: write what was read of each PDF to a file NAME.yaml beside it, to be corrected.")
	private boolean sidecars;

	@Option(names = "--report", paramLabel = "FILE",
			description = "What became of each document and what was found wrong, in JSON lines.")
	private @Nullable Path report;

	public IngestCommand(Supplier<ConfigurableApplicationContext> archive) {
		super(archive);
	}

	@Override
	public Integer call() {
		check();
		try (var ingestReport = openReport(); var ingestSummary = new IngestSummary(ingestReport, out())) {
			return takeIn(ingestSummary);
		}
	}

	private int takeIn(IngestSummary ingestSummary) {
		return inArchive((context) -> {
			context.getBean(IngestService.class).takeIn(instructions(), ingestSummary);
			return ingestSummary.isClean() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
		});
	}

	private IngestOptions instructions() {
		return new IngestOptions(List.copyOf(this.paths), this.collection,
				(this.limit != null) ? this.limit : Long.MAX_VALUE, this.prune, this.sidecars, this.authority,
				new ReadingOptions(this.allDocuments, this.language, this.slug, this.dryRun));
	}

	private void check() {
		require(this.limit == null || this.limit > 0, "--limit must be at least 1");
		require(isSlug(this.collection) && isSlug(this.slug), StringUtils.capitalize(Slug.RULE));
		require(this.slug == null || isOneFile(), "--as is for exactly one file");
		require(!this.sidecars || this.dryRun, "--sidecar goes with --dry-run");
		require(ReadingOptions.isLanguage(this.language), "--language is Tesseract's code, such as eng or eng+fra");
		require(this.authority == null || Files.isRegularFile(this.authority), "No such file: " + this.authority);
	}

	private boolean isOneFile() {
		return this.paths.size() == 1 && !Files.isDirectory(this.paths.get(0)) && !InputFiles.isZip(this.paths.get(0));
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
