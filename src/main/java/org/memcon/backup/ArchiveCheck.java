package org.memcon.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.memcon.conversation.Conversations;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.Page;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.storage.ArchiveIntegrity;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.Checksum;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.RecordContents;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;

import org.springframework.stereotype.Component;

/**
 * Reads all that the archive holds: each record with its pages, passages and notes, each
 * image and each kept paper, and compares them with their counts and checksums.
 */
@Component
class ArchiveCheck {

	private static final int BATCH_SIZE = 50;

	private final Conversations conversations;

	private final RecordContents contents;

	private final Catalog catalog;

	private final ArchiveSettings archive;

	private final ArchiveIntegrity integrity;

	private final List<String> problems = new ArrayList<>();

	private long records;

	private long pages;

	private long turns;

	private long files;

	ArchiveCheck(Conversations conversations, RecordContents contents, Catalog catalog, ArchiveSettings archive,
			ArchiveIntegrity integrity) {
		this.conversations = conversations;
		this.contents = contents;
		this.catalog = catalog;
		this.archive = archive;
		this.integrity = integrity;
	}

	/** Checks all, and returns the problems, each in a line. */
	List<String> run() {
		this.integrity.check();
		this.problems.addAll(this.integrity.problems());
		var ids = this.conversations.idsBySlug();
		this.records = ids.size();
		for (var from = 0; from < ids.size(); from += BATCH_SIZE) {
			check(ids.subList(from, Math.min(ids.size(), from + BATCH_SIZE)));
		}
		BackupEntries.files(this.archive.directory())
			.tailMap(BackupEntries.PAPERS)
			.forEach((name, file) -> check("kept paper", file, String.valueOf(file.getFileName())));
		var indexed = this.catalog.find(CatalogQuery.EVERYTHING, 1, 0).total();
		if (indexed != ids.size()) {
			this.problems.add("search knows %,d records of %,d".formatted(indexed, ids.size()));
		}
		return this.problems;
	}

	@Override
	public String toString() {
		return "%,d records with %,d pages and %,d passages, %,d images and kept papers".formatted(this.records,
				this.pages, this.turns, this.files);
	}

	/** Reads records at once, or one by one to find those that cannot be read. */
	private void check(List<Long> ids) {
		try {
			this.contents.inOrder(ids).forEach(this::check);
		}
		catch (RuntimeException ex) {
			if (ids.size() == 1) {
				this.problems.add("record %d cannot be read: %s".formatted(ids.get(0), ex.getMessage()));
			}
			else {
				ids.forEach((id) -> check(List.of(id)));
			}
		}
	}

	private void check(RecordContent content) {
		var record = content.conversation();
		var numbers = content.pages().stream().map(Page::number).toList();
		if (!numbers.equals(IntStream.rangeClosed(1, record.pageCount()).boxed().toList())) {
			this.problems
				.add("%s: of its %d pages, there are %s".formatted(record.slug(), record.pageCount(), numbers));
		}
		this.pages += content.allPages().size();
		this.turns += content.allTurns().size();
		for (var page : content.pages(TextLayer.TEXT)) {
			if (page.facsimile() != null) {
				check(record.slug() + ", page " + page.number(), page.facsimile());
			}
		}
	}

	private void check(String place, Facsimile facsimile) {
		check(place, this.archive.facsimile(facsimile), facsimile.checksum());
		if (!Files.exists(this.archive.thumbnail(facsimile))) {
			this.problems.add("%s: the small image is missing".formatted(place));
		}
	}

	private void check(String place, Path file, String checksum) {
		this.files++;
		try {
			if (!Checksum.of(Files.newInputStream(file)).equals(checksum)) {
				this.problems.add("%s: %s is damaged".formatted(place, file));
			}
		}
		catch (IOException ex) {
			this.problems.add("%s: %s is missing, or cannot be read".formatted(place, file));
		}
	}

}
