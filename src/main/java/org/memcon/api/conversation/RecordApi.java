package org.memcon.api.conversation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.Particular;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.Turns;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.RecordExcerpts;
import org.memcon.web.BaseUrl;
import org.memcon.web.JsonVariant;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;
import org.memcon.web.PageVariable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A record as JSON: its title page, its pages, and what stands on them.
 */
@RestController
@JsonVariant
@SnapshotRead
@Tag(name = "conversations")
class RecordApi {

	private static final String API = "/api/v1/conversations/{slug}";

	private static final String PAGE = "/conversations/{slug}";

	private final RecordContents recordContents;

	private final RecordExcerpts recordExcerpts;

	private final Turns turns;

	private final Messages messages;

	private final BaseUrl address;

	RecordApi(RecordContents recordContents, RecordExcerpts recordExcerpts, Turns turns, Messages messages,
			BaseUrl address) {
		this.recordContents = recordContents;
		this.recordExcerpts = recordExcerpts;
		this.turns = turns;
		this.messages = messages;
		this.address = address;
	}

	@GetMapping({ API, PAGE + ".json", PAGE })
	@Operation(operationId = "getConversation", summary = "What is known of one conversation and its record")
	ResponseEntity<ConversationRecord> record(@PathVariable String slug) {
		var recordContent = this.recordContents.of(slug);
		return JsonResponses
			.of(ConversationRecord.of(recordContent, particulars(recordContent), this.messages, addresses()));
	}

	@GetMapping({ API + "/pages", PAGE + "/pages.json", PAGE + "/pages" })
	@Operation(operationId = "listPages", summary = "The whole text of a record, page by page")
	ResponseEntity<RecordPages> pages(@PathVariable String slug) {
		return JsonResponses.of(pages(this.recordExcerpts.text(slug), TextLayer.TEXT, "/pages"));
	}

	@GetMapping({ API + "/pages/{number}", PAGE + "/pages/{number}.json", PAGE + "/pages/{number}" })
	@Operation(operationId = "getPage", summary = "One page of a record with what stands on it")
	ResponseEntity<RecordPage> page(@PathVariable String slug, @PageVariable int number) {
		var recordContent = this.recordExcerpts.pageWithSpeakers(slug, number);
		return JsonResponses.of(RecordPage.of(recordContent.pages().get(0), recordContent, addresses()));
	}

	@GetMapping({ API + "/summary", PAGE + "/summary.json", PAGE + "/summary" })
	@Operation(operationId = "getSummary", summary = "The abstract that is kept beside a document's own words",
			description = "404 where there is none.")
	ResponseEntity<RecordPages> summary(@PathVariable String slug) {
		return JsonResponses.of(pages(this.recordExcerpts.summaryWithSpeakers(slug), TextLayer.SUMMARY, "/summary"));
	}

	@GetMapping(API + "/turns")
	@Operation(operationId = "listTurns", summary = "All passages of a record in order")
	ResponseEntity<RecordTurns> turns(@PathVariable String slug) {
		var recordContent = this.recordExcerpts.text(slug);
		var it = recordContent.conversation();
		var turns = recordContent.allTurns()
			.stream()
			.map((turn) -> RecordTurn.of(turn, recordContent, addresses()))
			.toList();
		return JsonResponses.of(new RecordTurns(it.slug(), it.title(), it.textBasis(), turns.size(), turns,
				links(recordContent, "/turns")));
	}

	@GetMapping(API + "/turns/{anchor}")
	@Operation(operationId = "getTurn", summary = "One passage of a record by its anchor",
			description = "Leads to the passage that took the place of one which is no longer there, and to the summary "
					+ "where the passage stands in that.")
	ResponseEntity<RecordTurn> turn(@PathVariable String slug, @PathVariable String anchor,
			HttpServletRequest request) {
		var recordContent = this.recordExcerpts.text(slug);
		return recordContent.allTurns()
			.stream()
			.filter((turn) -> turn.anchor().equals(anchor))
			.findFirst()
			.map((turn) -> JsonResponses.of(RecordTurn.of(turn, recordContent, addresses())))
			.orElseGet(() -> redirectToSuccessor(slug, anchor, request.getQueryString()));
	}

	/** The fields that are asked for are those of a passage. */
	private ResponseEntity<RecordTurn> redirectToSuccessor(String slug, String anchor, @Nullable String query) {
		var record = API.replace("{slug}", slug);
		if (this.turns.placeOf(slug, anchor).isPresent()) {
			return redirect(HttpStatus.FOUND, record + "/summary");
		}
		var successor = this.turns.successorOf(slug, anchor)
			.orElseThrow(() -> new NotFoundException("error.404.passage"));
		var turn = record + "/turns/" + successor + ((query != null) ? "?" + query : "");
		return redirect(HttpStatus.MOVED_PERMANENTLY, successor.isEmpty() ? record : turn);
	}

	private static ResponseEntity<RecordTurn> redirect(HttpStatus status, String place) {
		return ResponseEntity.status(status).header(HttpHeaders.LOCATION, place).build();
	}

	@GetMapping(API + "/notes")
	@Operation(operationId = "listNotes", summary = "All notes of a record in order")
	ResponseEntity<RecordNotes> notes(@PathVariable String slug) {
		var recordContent = this.recordExcerpts.text(slug);
		var it = recordContent.conversation();
		var notes = recordContent.allTurns().stream().flatMap((turn) -> notes(turn, recordContent)).toList();
		return JsonResponses.of(new RecordNotes(it.slug(), it.title(), it.textBasis(), notes.size(), notes,
				links(recordContent, "/notes")));
	}

	private Stream<RecordNote> notes(Turn turn, RecordContent recordContent) {
		return turn.notes()
			.stream()
			.map((note) -> RecordNote.of(note, turn, recordContent.conversation().address(), addresses()));
	}

	@GetMapping(API + "/redactions")
	@Operation(operationId = "listRedactions", summary = "All that was withheld from a record, in order")
	ResponseEntity<RecordRedactions> redactions(@PathVariable String slug) {
		var recordContent = this.recordExcerpts.text(slug);
		var it = recordContent.conversation();
		var redactions = recordContent.redactions()
			.stream()
			.map((redaction) -> RecordRedaction.of(redaction, it.address(), this.messages, addresses()))
			.toList();
		return JsonResponses.of(new RecordRedactions(it.slug(), it.title(), it.textBasis(), redactions.size(),
				redactions, links(recordContent, "/redactions")));
	}

	private RecordPages pages(RecordContent recordContent, TextLayer textLayer, String part) {
		var it = recordContent.conversation();
		var pages = recordContent.pages(textLayer)
			.stream()
			.map((page) -> RecordPage.of(page, recordContent, addresses()))
			.toList();
		return new RecordPages(it.slug(), it.title(), RecordTurn.basis(textLayer, it.textBasis()), pages.size(), pages,
				links(recordContent, part));
	}

	/** All that is expected of such a record, and all that is known. */
	private List<RecordParticular> particulars(RecordContent recordContent) {
		var known = recordContent.particulars()
			.stream()
			.collect(Collectors.toMap(Particular::kind, Function.identity()));
		return Stream.concat(recordContent.conversation().expectedParticulars().stream(), known.keySet().stream())
			.distinct()
			.sorted(Comparator.<ParticularKind>naturalOrder())
			.map((kind) -> particular(kind, known))
			.toList();
	}

	private RecordParticular particular(ParticularKind kind, Map<ParticularKind, Particular> known) {
		var name = this.messages.of("particular." + kind.code());
		return known.containsKey(kind) ? RecordParticular.of(known.get(kind), name)
				: RecordParticular.unknown(kind, name);
	}

	private Map<String, String> links(RecordContent recordContent, String part) {
		var record = recordContent.conversation().address().toString();
		var links = new LinkedHashMap<String, String>();
		links.put("self", addresses().json(record + part));
		links.put("conversation", addresses().json(record));
		links.put("page", addresses().page(record + (part.equals("/summary") ? part : "/pages")));
		return links;
	}

	private ApiAddresses addresses() {
		return new ApiAddresses(this.address.host());
	}

}
