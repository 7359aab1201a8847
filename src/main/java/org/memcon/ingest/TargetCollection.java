package org.memcon.ingest;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.SourceFile;
import org.memcon.ingest.RunState.IngestStores;
import org.memcon.ingest.SourceHistory.SourceVersion;
import org.memcon.ingest.store.SourceOrigin;

/**
 * The collection that the drafts of one file go into, and the name under which the
 * register knows the file.
 */
final class TargetCollection {

	private static final CollectionDraft DEFAULT_COLLECTION = CollectionDraft.named("papers",
			"Papers imported by hand");

	private static final Pattern CONTAINER = Pattern.compile("(?i)[.](?:zip|pdf)/");

	private static final int MAX_NAME_LENGTH = 500;

	private final boolean isFixed;

	private final String fileName;

	private final SourceVersion version;

	private final IngestStores stores;

	private @Nullable CollectionDraft namedCollection;

	private CollectionDraft collection;

	private boolean isCollectionEntered;

	private TargetCollection(@Nullable String fixedCollection, String fileName, SourceVersion version,
			IngestStores stores) {
		this.isFixed = fixedCollection != null;
		this.collection = (fixedCollection != null) ? CollectionDraft.named(fixedCollection, fixedCollection)
				: DEFAULT_COLLECTION;
		this.fileName = fileName;
		this.version = version;
		this.stores = stores;
	}

	/** The collection that a curator names goes before the one that the file names. */
	static TargetCollection of(String path, SourceVersion version, RunState state) {
		return new TargetCollection(state.options().collection(), publicName(path), version, state.stores());
	}

	/** The collection of a file of the corpus is its folder. */
	static TargetCollection ofCorpus(SourceFile file, SourceVersion version, RunState state) {
		return new TargetCollection(file.folder(), file.path(), version, state.stores());
	}

	/** Uses the collection that the file itself names, from here on. */
	void useCollection(CollectionDraft collection) {
		this.namedCollection = collection;
		this.collection = this.isFixed ? this.collection : collection;
		this.isCollectionEntered = false;
	}

	@Nullable CollectionDraft namedCollection() {
		return this.namedCollection;
	}

	/**
	 * Enters the collection with the first draft, so that a file of which nothing is
	 * imported leaves none behind. A name alone does not change a collection that is
	 * there.
	 */
	void enterCollection() {
		if (this.isCollectionEntered) {
			return;
		}
		if (!this.collection.isBare() || !this.stores.register().isCollection(this.collection.slug())) {
			this.stores.authorityWriter().enter(this.collection);
		}
		this.isCollectionEntered = true;
	}

	SourceOrigin origin() {
		return new SourceOrigin(this.collection.slug(), this.fileName, this.version.checksum());
	}

	/**
	 * The part of a path that readers may know: the name, and the place within a zip or a
	 * portfolio.
	 */
	private static String publicName(String path) {
		var container = CONTAINER.matcher(path);
		var name = path.substring(path.lastIndexOf('/', container.find() ? container.start() : path.length()) + 1);
		return name.substring(Math.max(0, name.length() - MAX_NAME_LENGTH));
	}

}
