package org.memcon.ingest.store;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Checksum;
import org.memcon.draft.Draft;

/**
 * SHA-256 of everything a draft says, which tells a changed document from an unchanged
 * one. The labels in the text under the sum are fixed: the sums in stored archives were
 * made from them, so a type or component that is renamed keeps its former label here.
 */
final class DraftChecksum {

	/** The former labels of types and components, by their present names. */
	private static final Map<String, String> FORMER_LABELS = Map.ofEntries(Map.entry("Draft.participations", "persons"),
			Map.entry("Draft.authorityRecords", "names"), Map.entry("Draft.headings", "topics"),
			Map.entry("Participation", "Person"), Map.entry("Particular", "Fact"), Map.entry("Heading", "Subject"),
			Map.entry("Page", "Leaf"), Map.entry("Page.turns", "passages"), Map.entry("Turn", "Passage"),
			Map.entry("Turn.participation", "person"), Map.entry("Note", "Remark"),
			Map.entry("PrintedRedaction", "Redaction"), Map.entry("SourceSupport", "Support"));

	/** The components that drafts have had later than archives, left out if null. */
	private static final Set<String> LATER = Set.of("language", "displayTitle", "brief", "layout");

	/** The component of a draft that names no former slugs. */
	private static final String NO_FORMER_SLUGS = ", formerSlugs=[]";

	private DraftChecksum() {
	}

	/** Returns the checksum of a draft in a collection, whatever it was called before. */
	static String of(String collection, Draft draft) {
		return Checksum.of(collection + text(draft.withFormerSlugs(Set.of())).replace(NO_FORMER_SLUGS, ""));
	}

	private static String text(@Nullable Object value) {
		if (value instanceof Record entry) {
			var type = entry.getClass();
			return Arrays.stream(type.getRecordComponents())
				.filter((component) -> !LATER.contains(component.getName()) || value(component, entry) != null)
				.map((component) -> label(type, component) + "=" + text(value(component, entry)))
				.collect(Collectors.joining(", ", label(type) + "[", "]"));
		}
		if (value instanceof Collection<?> all) {
			return all.stream().map(DraftChecksum::text).collect(Collectors.joining(", ", "[", "]"));
		}
		return String.valueOf(value);
	}

	private static String label(Class<?> type) {
		return FORMER_LABELS.getOrDefault(type.getSimpleName(), type.getSimpleName());
	}

	private static String label(Class<?> type, RecordComponent component) {
		var name = component.getName();
		return FORMER_LABELS.getOrDefault(type.getSimpleName() + "." + name, name);
	}

	private static @Nullable Object value(RecordComponent component, Record entry) {
		try {
			var accessor = component.getAccessor();
			accessor.setAccessible(true);
			return accessor.invoke(entry);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
