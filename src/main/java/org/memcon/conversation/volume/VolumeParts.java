package org.memcon.conversation.volume;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The parts of all volumes.
 */
public interface VolumeParts extends Repository<VolumePart, Long> {

	String LINE = """
			select new org.memcon.conversation.volume.VolumeLine(k.slug, p.ordinal, p.depth, p.kind, p.name, p.number,
				p.heading, p.datePrinted, case when p.html is null then false else true end, c.slug,
				coalesce(c.displayTitle, c.title))
			from VolumePart p join p.collection k left join p.conversation c
			""";

	/**
	 * Part of a query: the documents of a record's volume that the archive has. Sorted by
	 * collection and number, as the index is, H2 reads one row for the first of them;
	 * {@code fk} keeps Hibernate from comparing the joined table instead.
	 */
	String HELD = LINE + """
			where fk(p.collection) = (select r.collection.id from Conversation r where r.slug = :record)
				and fk(p.conversation) is not null and p.ordinal\s""";

	@Query("""
			select count(p) as documents, count(p.conversation) as held
			from VolumePart p where p.collection.slug = :collection and p.kind = DOCUMENT
			""")
	VolumeCounts countsOf(String collection);

	@Query(LINE + "where k.slug = :collection order by p.ordinal")
	List<VolumeLine> linesOf(String collection);

	/** The parts that have words of the editors. */
	@Query(LINE + "where k.slug = :collection and p.html is not null order by p.ordinal")
	List<VolumeLine> sectionsOf(String collection, Limit limit);

	@Query("""
			select p.name as name, p.heading as heading, p.html as html
			from VolumePart p where p.collection.slug = :collection and p.name = :name and p.html is not null
			""")
	Optional<VolumeSection> section(String collection, String name);

	@Query("(" + HELD + "< :position order by fk(p.collection) desc, p.ordinal desc limit 1) union all (" + HELD
			+ "> :position order by fk(p.collection), p.ordinal limit 1)")
	List<VolumeLine> around(String record, int position);

	/** The documents before and after a record, which may be in no volume. */
	default List<VolumeLine> neighbours(String record, @Nullable Integer position) {
		return (position != null)
				? around(record, position).stream().sorted(Comparator.comparing(VolumeLine::ordinal)).toList()
				: List.of();
	}

	/** The words of the editors in one part, as cleaned HTML. */
	record VolumeSection(String name, String heading, String html) {
	}

	/** The number of documents in a volume, and of those that the archive has. */
	record VolumeCounts(long documents, long held) {
	}

}
