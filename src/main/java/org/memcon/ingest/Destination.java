package org.memcon.ingest;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.ingest.Accession.Origin;
import org.memcon.ingest.Readings.Reading;

/**
 * Where the drafts of one file go: into which collection, and under which name of the
 * file they stand in the register.
 */
class Destination {

	private static final CollectionDraft BY_HAND = CollectionDraft.named("papers", "Papers taken in by hand");

	private static final int LONGEST_NAME = 500;

	private final String path;

	private final Reading reading;

	private final Sitting sitting;

	private @Nullable CollectionDraft own;

	private boolean isCollectionEntered;

	Destination(String path, Reading reading, Sitting sitting) {
		this.path = path;
		this.reading = reading;
		this.sitting = sitting;
	}

	/** The collection that the file itself names, from here on. */
	void name(CollectionDraft collection) {
		this.own = collection;
		this.isCollectionEntered = false;
	}

	@Nullable CollectionDraft own() {
		return this.own;
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
		if (!collection.isBare() || !this.sitting.desk().register().isCollection(collection.slug())) {
			this.sitting.desk().names().enter(collection);
		}
		this.isCollectionEntered = true;
	}

	Origin origin() {
		return new Origin(collection().slug(), publicName(), this.reading.checksum());
	}

	/** What the curator says goes before what the file says. */
	private CollectionDraft collection() {
		var named = this.sitting.instructions().collection();
		if (named != null) {
			return CollectionDraft.named(named, named);
		}
		return (this.own != null) ? this.own : BY_HAND;
	}

	/** What readers may know of the file: its name, within a zip its place in the zip. */
	private String publicName() {
		var zip = this.path.toLowerCase().indexOf(".zip/");
		var name = this.path.substring(this.path.lastIndexOf('/', (zip < 0) ? this.path.length() : zip) + 1);
		return name.substring(Math.max(0, name.length() - LONGEST_NAME));
	}

}
