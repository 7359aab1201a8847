package org.memcon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Note;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.Page;
import org.memcon.conversation.Particular;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.grouping.Collection;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;

import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Small records to try things on, as they would come from the database.
 */
public final class SampleRecords {

	private SampleRecords() {
	}

	public static Dateline dateline(String date) {
		var day = date.isEmpty() ? null : LocalDate.parse(date);
		return new Dateline(date.isEmpty() ? null : date, day, day, null, null, null, Certainty.HIGH, "Brdo",
				Certainty.HIGH);
	}

	public static ConversationListEntry entry(long id, String date) {
		return entry(id, date, RecordForm.MEMCON);
	}

	public static ConversationListEntry entry(long id, String date, RecordForm form) {
		return new ConversationListEntry(id, "c" + id, "Conversation " + id, "Conversation " + id, null, "en", form,
				Certainty.HIGH, dateline(date), "Summit", null, TextBasis.ABSTRACT, 3, 0, date + "|c" + id);
	}

	public static Conversation conversation(String slug) {
		var collection = entity(Collection.class, Map.of("slug", "release", "title", "The release"));
		var conversation = entity(Conversation.class,
				Map.of("id", 1L, "slug", slug, "collection", collection, "title", "A meeting", "form",
						RecordForm.MEMCON, "formCertainty", Certainty.HIGH, "dateline", dateline("2001-06-16"),
						"textBasis", TextBasis.ABSTRACT, "sourceFile", "file.xml", "sourceChecksum", "0a"));
		ReflectionTestUtils.setField(conversation, "language", "en");
		return conversation;
	}

	/** A record of so many pages. */
	public static List<Page> pages(String slug, int count) {
		var conversation = conversation(slug);
		return IntStream.rangeClosed(1, count)
			.mapToObj((number) -> entity(Page.class,
					Map.of("id", (long) number, "conversation", conversation, "layer", TextLayer.TEXT, "number", number,
							"opening", "Opening words of page " + number)))
			.toList();
	}

	public static Turn turn(Page page, int number, String html, Note... notes) {
		return entity(Turn.class,
				Map.of("id", (long) number, "page", page, "anchor", "t" + number, "standing", PassageStatus.SAID,
						"speaker", "President Bush", "html", html, "text", html.replaceAll("<[^>]*>", ""), "notes",
						List.of(notes)));
	}

	public static Note note(NoteKind kind, String html) {
		return entity(Note.class, Map.of("kind", kind, "label", "1", "anchor", "n1", "html", html));
	}

	public static Particular particular(ParticularKind kind) {
		return entity(Particular.class, Map.of("kind", kind, "html", "known"));
	}

	public static Participant participant(String slug, String name) {
		return entity(Participant.class, Map.of("id", 1L, "slug", slug, "name", name, "directName", name));
	}

	public static Participation participation(Conversation conversation, String name, String side) {
		return entity(Participation.class,
				side.isEmpty() ? Map.of("conversation", conversation, "namePrinted", name) : Map.of("conversation",
						conversation, "namePrinted", name, "side", side, "capacity", "principal interpreter"));
	}

	public static <T> T entity(Class<T> type, Map<String, ?> fields) {
		var entity = BeanUtils.instantiateClass(type);
		fields.forEach((name, value) -> ReflectionTestUtils.setField(entity, name, value));
		return entity;
	}

}
