package org.memcon.ingest;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.ingest.store.Accession.SourceOrigin;
import org.memcon.ingest.store.SourceHistory.SourceVersion;

/**
 * Where the drafts of one file go: into which collection, and under which name of the
 * file they stand in the register.
 */
class TargetCollection {

	private static final CollectionDraft DEFAULT_COLLECTION = CollectionDraft.named("papers",
			"Papers taken in by hand");

	private static final int MAX_NAME_LENGTH = 500;

	private final String path;

	private final SourceVersion version;

	private final IngestRun run;

	private @Nullable CollectionDraft namedCollection;

	private boolean isCollectionEntered;

	TargetCollection(String path, SourceVersion sourceVersion, IngestRun ingestRun) {
		this.path = path;
		this.version = sourceVersion;
		this.run = ingestRun;
	}

	/** The collection that the file itself names, from here on. */
	void useCollection(CollectionDraft collection) {
		this.namedCollection = collection;
		this.isCollectionEntered = false;
	}

	@Nullable CollectionDraft namedCollection() {
		return this.namedCollection;
	}

	/**
	 * A file of which nothing is taken in leaves no collection behind, and one that only
	 * names its collection does not change what is known of it.
	 */
	void enterCollection() {
		if (this.isCollectionEntered) {
			return;
		}
		var collection = collection();
		if (!collection.isBare() || !this.run.stores().register().isCollection(collection.slug())) {
			this.run.stores().authorityWriter().enter(collection);
		}
		this.isCollectionEntered = true;
	}

	SourceOrigin origin() {
		return new SourceOrigin(collection().slug(), publicName(), this.version.checksum());
	}

	/** What the curator says goes before what the file says. */
	private CollectionDraft collection() {
		var named = this.run.instructions().collection();
		if (named != null) {
			return CollectionDraft.named(named, named);
		}
		return (this.namedCollection != null) ? this.namedCollection : DEFAULT_COLLECTION;
	}

	/** What readers may know of the file: its name, within a zip its place in the zip. */
	private String publicName() {
		var zip = this.path.toLowerCase().indexOf(".zip/");
		var name = this.path.substring(this.path.lastIndexOf('/', (zip < 0) ? this.path.length() : zip) + 1);
		return name.substring(Math.max(0, name.length() - MAX_NAME_LENGTH));
	}

}
