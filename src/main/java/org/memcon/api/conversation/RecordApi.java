package org.memcon.api.conversation;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.storage.KeptPapers;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.RecordContents.ContentPart;
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
 * Serves a record as JSON: its title page, its pages, and its turns, notes and
 * redactions.
 */
@RestController
@JsonVariant
@SnapshotRead
@Tag(name = "conversations")
class RecordApi {

	private static final String API = "/api/v1/conversations/{slug}";

	private static final String PAGE = "/conversations/{slug}";

	private final RecordContents contents;

	private final Turns turns;

	private final KeptPapers papers;

	private final Messages messages;

	RecordApi(RecordContents contents, Turns turns, KeptPapers papers, Messages messages) {
		this.contents = contents;
		this.turns = turns;
		this.papers = papers;
		this.messages = messages;
	}

	/** The description of a conversation and its record. */
	@GetMapping({ API, PAGE + ".json", PAGE })
	ResponseEntity<ConversationRecord> getConversation(@PathVariable String slug, ApiAddresses addresses) {
		var content = this.contents.of(slug);
		var isKept = this.papers.find(content.conversation()).isPresent();
		return JsonResponses.of(ConversationRecord.of(content, isKept, this.messages, addresses));
	}

	/** The whole text of a record, page by page. */
	@GetMapping({ API + "/pages", PAGE + "/pages.json", PAGE + "/pages" })
	ResponseEntity<RecordList<RecordPage>> listPages(@PathVariable String slug, ApiAddresses addresses) {
		return pages(this.contents.text(slug), TextLayer.TEXT, "/pages", addresses);
	}

	/** A page of a record with its text. */
	@GetMapping({ API + "/pages/{number}", PAGE + "/pages/{number}.json", PAGE + "/pages/{number}" })
	ResponseEntity<RecordPage> getPage(@PathVariable String slug, @PageVariable int number, ApiAddresses addresses) {
		var content = this.contents.page(slug, number, ContentPart.OTHER_SPEAKERS);
		return JsonResponses.of(RecordPage.of(content.pages().get(0), content, addresses));
	}

	/** The abstract kept beside a document's own words. 404 if there is none. */
	@GetMapping({ API + "/summary", PAGE + "/summary.json", PAGE + "/summary" })
	ResponseEntity<RecordList<RecordPage>> getSummary(@PathVariable String slug, ApiAddresses addresses) {
		return pages(this.contents.summary(slug, ContentPart.OTHER_SPEAKERS), TextLayer.SUMMARY, "/summary", addresses);
	}

	private static ResponseEntity<RecordList<RecordPage>> pages(RecordContent content, TextLayer layer, String address,
			ApiAddresses addresses) {
		var pages = content.pages(layer).stream().map((page) -> RecordPage.of(page, content, addresses)).toList();
		return JsonResponses.of(RecordList.of(content, layer, address, pages, addresses));
	}

	/** All passages of a record in order. */
	@GetMapping(API + "/turns")
	ResponseEntity<RecordList<RecordTurn>> listTurns(@PathVariable String slug, ApiAddresses addresses) {
		var content = this.contents.text(slug);
		var turns = content.allTurns().stream().map((turn) -> RecordTurn.of(turn, content, addresses)).toList();
		return JsonResponses.of(RecordList.of(content, TextLayer.TEXT, "/turns", turns, addresses));
	}

	/**
	 * A passage of a record by its anchor. Redirects to the passage that replaced a
	 * missing one, and to the summary if the passage is part of that.
	 */
	@GetMapping(API + "/turns/{anchor}")
	ResponseEntity<RecordTurn> getTurn(@PathVariable String slug, @PathVariable String anchor, ApiAddresses addresses,
			HttpServletRequest request) {
		var content = this.contents.text(slug);
		return content.allTurns()
			.stream()
			.filter((turn) -> turn.anchor().equals(anchor))
			.findFirst()
			.map((turn) -> JsonResponses.of(RecordTurn.of(turn, content, addresses)))
			.orElseGet(() -> redirectToSuccessor(slug, anchor, request.getQueryString()));
	}

	/**
	 * Redirects without the query to any resource that is not a turn, because of its
	 * fields.
	 */
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

	private static ResponseEntity<RecordTurn> redirect(HttpStatus status, String address) {
		return ResponseEntity.status(status).header(HttpHeaders.LOCATION, address).build();
	}

	/** All notes of a record in order. */
	@GetMapping(API + "/notes")
	ResponseEntity<RecordList<RecordNote>> listNotes(@PathVariable String slug, ApiAddresses addresses) {
		var content = this.contents.text(slug);
		var notes = content.allTurns().stream().flatMap((turn) -> RecordNote.of(turn, addresses)).toList();
		return JsonResponses.of(RecordList.of(content, TextLayer.TEXT, "/notes", notes, addresses));
	}

	/** All passages withheld from a record, in order. */
	@GetMapping(API + "/redactions")
	ResponseEntity<RecordList<RecordRedaction>> listRedactions(@PathVariable String slug, ApiAddresses addresses) {
		var content = this.contents.text(slug);
		var redactions = RecordRedaction.of(content, this.messages, addresses);
		return JsonResponses.of(RecordList.of(content, TextLayer.TEXT, "/redactions", redactions, addresses));
	}

}
