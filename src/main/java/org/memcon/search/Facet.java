package org.memcon.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.grouping.Occasion;

/**
 * A property that the catalog can be narrowed by, in the order shown. It is declared only
 * here: the field of the index and the parameters of pages and API follow from it. Its
 * labels are the messages {@code facet}, {@code catalog.sentence} and
 * {@code api.parameter} with its field behind them. A passage has the values of its
 * conversation, except for its speaker and its topics.
 */
public enum Facet {

	/** The person who speaks a passage; conversations have none. */
	SPEAKER("speaker", Count.ONE, Labels.person("e.directName"), "putin-vladimir", (it) -> Stream.empty()),

	TOPIC("topic", Count.SEVERAL, Labels.named("e.name, '' from Topic e"), "abm-treaty", CatalogDocument::topicSlugs),

	PARTICIPANT("participant", Count.SEVERAL, Labels.person("e.name"), "putin-vladimir",
			CatalogDocument::participantSlugs),

	YEAR("year", Count.ONE, Labels.NONE, "2001",
			(it) -> Stream.ofNullable(it.startsOn()).map((day) -> String.valueOf(day.getYear()))),

	/** The conversation of a passage. The titles of its values are too many to keep. */
	CONVERSATION("conversation", Count.ONE, Labels.NONE, "2001-06-16-bush-putin-memcon",
			(it) -> Stream.of(it.conversation().slug())),

	OCCASION("occasion", Count.ONE, Labels.named("e.name, '' from Occasion e"), "crisis-call",
			(it) -> Stream.ofNullable(it.conversation().occasion()).map(Occasion::slug)),

	FORM("form", Count.ONE, Labels.coded(Stream.of(RecordForm.values()).map(RecordForm::code)), "telcon",
			(it) -> Stream.of(it.conversation().form().code())),

	COLLECTION("collection", Count.ONE, Labels.named("e.title, '' from Collection e"), "bush-putin-2026",
			(it) -> Stream.of(it.conversation().collection().slug())),

	TEXT_BASIS("basis", Count.ONE, Labels.coded(Stream.of(TextBasis.values()).map(TextBasis::code)), "abstract",
			(it) -> Stream.of(it.conversation().textBasis().code())),

	REDACTIONS("redactions", Count.ONE, Labels.coded(Stream.of("yes")), "yes",
			(it) -> it.conversation().isRedacted() ? Stream.of("yes") : Stream.empty());

	private final String field;

	private final Count count;

	private final Labels labels;

	private final String example;

	private final Function<CatalogDocument, Stream<String>> source;

	Facet(String field, Count count, Labels labels, String example, Function<CatalogDocument, Stream<String>> source) {
		this.field = field;
		this.count = count;
		this.labels = labels;
		this.example = example;
		this.source = source;
	}

	/** The name of the field of the index and of the parameter of addresses. */
	public String field() {
		return this.field;
	}

	/** The closed list of its values; empty for a facet with an open one. */
	public List<String> codes() {
		return this.labels.codes();
	}

	/** A value that occurs, for documentation. */
	public String example() {
		return this.example;
	}

	/**
	 * Tells if a conversation, or a passage, can have several values: then choosing a
	 * second one narrows the list; otherwise it widens it.
	 */
	boolean isMultiple() {
		return this.count == Count.SEVERAL;
	}

	Stream<String> valuesOf(CatalogDocument document) {
		return this.source.apply(document);
	}

	/** Tells if the names of its values stand in the database. */
	boolean isNamed() {
		return this.labels.names() != null;
	}

	/** The query of the names of its values, with the facet's own name first. */
	String namesQuery() {
		return "select '%s', e.slug, %s".formatted(name(), this.labels.names());
	}

	/** The number of values that one conversation can have. */
	private enum Count {

		ONE, SEVERAL

	}

	/**
	 * The source of the labels of values: names in the database, or messages for a closed
	 * list of codes; else a value is its own label.
	 */
	private record Labels(@Nullable String names, List<String> codes) {

		static final Labels NONE = new Labels(null, List.of());

		static Labels named(String query) {
			return new Labels(query, List.of());
		}

		/** Two persons of the same name are told apart by a collection. */
		static Labels person(String name) {
			return named(name + """
					, (select min(k.slug) from Participation a join a.conversation.collection k where a.participant = e)
					from Participant e""");
		}

		static Labels coded(Stream<String> codes) {
			return new Labels(null, codes.toList());
		}

	}

}
