package org.memcon.tei.authority;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Html;

/**
 * The controlled names a source may point to: participants, topics, occasions, terms and
 * the bibliography, each by its key in the order of its file, and the holders of offices;
 * with the events beside the conversations.
 */
public record Authorities(Map<String, AuthorityRecord> participants, Map<String, ControlledTerm> topics,
		Map<String, ControlledTerm> occasions, Map<String, Gloss> terms, Bibliography bibliography,
		OfficeHolders offices, Map<String, DatedEvent> events) {

	/**
	 * A heading of a controlled list (TEI {@code category}). Its signs are those of its
	 * names that mean it wherever they stand.
	 */
	public record ControlledTerm(String slug, String name, @Nullable String variants, @Nullable String scopeNote,
			@Nullable String broader, List<String> unambiguousNames) {

		/** Creates a term that all of its names mean without doubt. */
		public ControlledTerm(String slug, String name, @Nullable String variants, @Nullable String scopeNote,
				@Nullable String broader) {
			this(slug, name, variants, scopeNote, broader,
					Stream.of((name + ((variants != null) ? "; " + variants : "")).split("; ")).toList());
		}

	}

	/** A name and its explanation, as cleaned HTML. */
	public record Gloss(String label, String html) {
	}

	/**
	 * An event beside the conversations (TEI {@code event}), or a contact of the leaders
	 * without a released record ({@code @type="contact"}), with its description as
	 * cleaned HTML.
	 */
	public record DatedEvent(String slug, String name, LocalDate startsOn, LocalDate endsOn, boolean contact,
			String html) {
	}

	/** The same with more persons, who come before those of the same key. */
	public Authorities with(Collection<AuthorityRecord> persons) {
		var all = new LinkedHashMap<>(this.participants);
		persons.forEach((person) -> all.put(person.slug(), person));
		return new Authorities(all, this.topics, this.occasions, this.terms, this.bibliography, this.offices.with(all),
				this.events);
	}

	/** Finds the explanation that a pointer from a text leads to. */
	public Optional<Gloss> explain(String pointer) {
		var key = pointer.substring(pointer.indexOf(':') + 1);
		return switch (pointer.substring(0, pointer.length() - key.length())) {
			case "who:" -> Optional.ofNullable(this.participants.get(key)).map(Authorities::person);
			case "topic:" -> Optional.ofNullable(this.topics.get(key)).map(Authorities::topic);
			case "term:" -> Optional.ofNullable(this.terms.get(key));
			default -> Optional.empty();
		};
	}

	private static Gloss person(AuthorityRecord person) {
		return new Gloss(person.directName(), Html.link("/participants/" + person.slug(), person.directName())
				+ Html.afterColon(person.description()));
	}

	private static Gloss topic(ControlledTerm topic) {
		return new Gloss(topic.name(),
				Html.link("/topics/" + topic.slug(), topic.name()) + Html.afterColon(Html.escape(topic.scopeNote())));
	}

}
