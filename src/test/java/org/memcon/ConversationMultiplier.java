package org.memcon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes many conversations of the few that are seeded: each copied again and again, some
 * days later each time, and as if taken in some minutes before. Many delegates join them.
 * Then the index is made anew.
 */
public record ConversationMultiplier(ApplicationContext context) {

	private static final long ID_DISTANCE = 1_000_000;

	/** So that eleven become two thousand and two. */
	private static final int COPIES = 181;

	private static final int DAYS = 16;

	/**
	 * Notes and what is known besides the text are copied only so often: they are many.
	 */
	private static final int APPARATUS_COPIES = 20;

	private static final List<String> APPARATUS = List.of("notes", "particulars", "conversation_sources");

	// table -> column -> what a copy has there
	private static final Map<String, Map<String, String>> TABLES = Map.of("conversations",
			Map.of("id", next("id"), "slug", "t.slug || '-' || k.x", "starts_on", later("starts_on"), "ends_on",
					later("ends_on"), "changed_at", "dateadd(minute, -k.x, t.changed_at)", "chronology",
					"cast(%s as varchar) || substring(t.chronology, 11) || '-' || k.x".formatted(later("starts_on"))),
			"pages", child(), "turns", child("page_id"), "notes", child("turn_id"), "particulars", child(),
			"participations", child(), "headings", child(), "heading_pages",
			Map.of("heading_id", next("heading_id"), "page_id", next("page_id")), "conversation_sources",
			Map.of("conversation_id", next("conversation_id")));

	private static final List<String> ORDER = List.of("conversations", "pages", "turns", "notes", "particulars",
			"participations", "headings", "heading_pages", "conversation_sources");

	// what says of a record that it is there, who took part, and what it is about
	private static final List<String> DESCRIPTION = List.of("conversations", "participations", "headings");

	// of five hundred delegates, four at each conversation
	private static final List<String> DELEGATES = List
		.of("""
				insert into participants (slug, name, direct_name)
				select 'delegate-' || x, 'Delegate, Number ' || x, 'Number ' || x || ' Delegate' from system_range(1, 499)""",
				"""
						insert into participations (conversation_id, participant_id, name_printed, ordinal)
						select c.id, p.id, p.name, 900 + k.x from conversations c cross join system_range(1, 4) k
						join participants p on p.slug = 'delegate-' || (mod(c.id * k.x, 499) + 1)""");

	public void multiply() {
		copy(ORDER, COPIES);
		DELEGATES.forEach((sql) -> this.context.getBean(JdbcClient.class).sql(sql).update());
		this.context.getBean("indexStartup", SmartInitializingSingleton.class).afterSingletonsInstantiated();
	}

	/** The records without their text, so many times; the index knows nothing of them. */
	public void copyDescriptions(int copies) {
		copy(DESCRIPTION, copies);
	}

	private void copy(List<String> tables, int copies) {
		var jdbc = this.context.getBean(JdbcClient.class);
		tables.forEach((table) -> copy(jdbc, table, copies));
	}

	private static void copy(JdbcClient jdbc, String table, int copies) {
		var columns = jdbc
			.sql("select lower(column_name) from information_schema.columns where lower(table_name) = ? order by 1")
			.param(table)
			.query(String.class)
			.list();
		var values = columns.stream()
			.map((column) -> TABLES.get(table).getOrDefault(column, "t." + column))
			.collect(Collectors.joining(", "));
		jdbc.sql("insert into %s (%s) select %s from %1$s t cross join system_range(1, %d) k".formatted(table,
				String.join(", ", columns), values, APPARATUS.contains(table) ? APPARATUS_COPIES : copies))
			.update();
	}

	private static Map<String, String> child(String... others) {
		return Stream.concat(Stream.of("id", "conversation_id"), Arrays.stream(others))
			.collect(Collectors.toMap((column) -> column, ConversationMultiplier::next));
	}

	private static String next(String column) {
		return "t.%s + k.x * %d".formatted(column, ID_DISTANCE);
	}

	private static String later(String column) {
		return "dateadd(day, k.x * %d, t.%s)".formatted(DAYS, column);
	}

}
