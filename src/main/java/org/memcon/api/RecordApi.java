package org.memcon.api;

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
import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Particular;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.Turn;
import org.memcon.conversation.Turns;
import org.memcon.exchange.Dossier;
import org.memcon.exchange.Dossiers;
import org.memcon.exchange.Extracts;
import org.memcon.web.ForPrograms;
import org.memcon.web.Labels;
import org.memcon.web.NotFoundException;
import org.memcon.web.PageNumbers;
import org.memcon.web.PublicAddress;
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
@ForPrograms
@AtOneMoment
@Tag(name = "conversations")
class RecordApi {

	private static final String API = "/api/v1/conversations/{slug}";

	private static final String PAGE = "/conversations/{slug}";

	private final Dossiers dossiers;

	private final Extracts extracts;

	private final Turns turns;

	private final Labels labels;

	private final PublicAddress address;

	RecordApi(Dossiers dossiers, Extracts extracts, Turns turns, Labels labels, PublicAddress address) {
		this.dossiers = dossiers;
		this.extracts = extracts;
		this.turns = turns;
		this.labels = labels;
		this.address = address;
	}

	@GetMapping({ API, PAGE + ".json", PAGE })
	@Operation(operationId = "getConversation", summary = "What is known of one conversation and its record")
	ResponseEntity<ConversationRecord> record(@PathVariable String slug) {
		var dossier = this.dossiers.of(slug);
		return Answer.of(ConversationRecord.of(dossier, particulars(dossier), this.labels, addresses()));
	}

	@GetMapping({ API + "/pages", PAGE + "/pages.json", PAGE + "/pages" })
	@Operation(operationId = "listPages", summary = "The whole text of a record, page by page")
	ResponseEntity<RecordPages> pages(@PathVariable String slug) {
		return Answer.of(pages(this.extracts.text(slug), Layer.TEXT, "/pages"));
	}

	@GetMapping({ API + "/pages/{number}", PAGE + "/pages/{number}.json", PAGE + "/pages/{number}" })
	@Operation(operationId = "getPage", summary = "One page of a record with what stands on it")
	ResponseEntity<RecordPage> page(@PathVariable String slug, @PathVariable String number) {
		var dossier = this.extracts.spokenPage(slug, PageNumbers.of(number));
		return Answer.of(RecordPage.of(dossier.pages().get(0), dossier, addresses()));
	}

	@GetMapping({ API + "/summary", PAGE + "/summary.json", PAGE + "/summary" })
	@Operation(operationId = "getSummary", summary = "The abstract that is kept beside a document's own words",
			description = "404 where there is none.")
	ResponseEntity<RecordPages> summary(@PathVariable String slug) {
		return Answer.of(pages(this.extracts.spokenSummary(slug), Layer.SUMMARY, "/summary"));
	}

	@GetMapping(API + "/turns")
	@Operation(operationId = "listTurns", summary = "All passages of a record in order")
	ResponseEntity<RecordTurns> turns(@PathVariable String slug) {
		var dossier = this.extracts.text(slug);
		var it = dossier.conversation();
		var turns = dossier.allTurns().stream().map((turn) -> RecordTurn.of(turn, dossier, addresses())).toList();
		return Answer
			.of(new RecordTurns(it.slug(), it.title(), it.textBasis(), turns.size(), turns, links(dossier, "/turns")));
	}

	@GetMapping(API + "/turns/{anchor}")
	@Operation(operationId = "getTurn", summary = "One passage of a record by its anchor",
			description = "Leads to the passage that took the place of one which is no longer there, and to the summary "
					+ "where the passage stands in that.")
	ResponseEntity<RecordTurn> turn(@PathVariable String slug, @PathVariable String anchor,
			HttpServletRequest request) {
		var dossier = this.extracts.text(slug);
		return dossier.allTurns()
			.stream()
			.filter((turn) -> turn.anchor().equals(anchor))
			.findFirst()
			.map((turn) -> Answer.of(RecordTurn.of(turn, dossier, addresses())))
			.orElseGet(() -> elsewhere(slug, anchor, request.getQueryString()));
	}

	/** The fields that are asked for are those of a passage. */
	private ResponseEntity<RecordTurn> elsewhere(String slug, String anchor, @Nullable String query) {
		var record = API.replace("{slug}", slug);
		if (this.turns.placeOf(slug, anchor).isPresent()) {
			return leading(HttpStatus.FOUND, record + "/summary");
		}
		var successor = this.turns.successorOf(slug, anchor)
			.orElseThrow(() -> new NotFoundException("error.404.passage"));
		var turn = record + "/turns/" + successor + ((query != null) ? "?" + query : "");
		return leading(HttpStatus.MOVED_PERMANENTLY, successor.isEmpty() ? record : turn);
	}

	private static ResponseEntity<RecordTurn> leading(HttpStatus status, String place) {
		return ResponseEntity.status(status).header(HttpHeaders.LOCATION, place).build();
	}

	@GetMapping(API + "/notes")
	@Operation(operationId = "listNotes", summary = "All notes of a record in order")
	ResponseEntity<RecordNotes> notes(@PathVariable String slug) {
		var dossier = this.extracts.text(slug);
		var it = dossier.conversation();
		var notes = dossier.allTurns().stream().flatMap((turn) -> notes(turn, dossier)).toList();
		return Answer
			.of(new RecordNotes(it.slug(), it.title(), it.textBasis(), notes.size(), notes, links(dossier, "/notes")));
	}

	private Stream<RecordNote> notes(Turn turn, Dossier dossier) {
		return turn.notes()
			.stream()
			.map((note) -> RecordNote.of(note, turn, dossier.conversation().address(), addresses()));
	}

	@GetMapping(API + "/redactions")
	@Operation(operationId = "listRedactions", summary = "All that was withheld from a record, in order")
	ResponseEntity<RecordRedactions> redactions(@PathVariable String slug) {
		var dossier = this.extracts.text(slug);
		var it = dossier.conversation();
		var redactions = dossier.redactions()
			.stream()
			.map((redaction) -> RecordRedaction.of(redaction, it.address(), this.labels, addresses()))
			.toList();
		return Answer.of(new RecordRedactions(it.slug(), it.title(), it.textBasis(), redactions.size(), redactions,
				links(dossier, "/redactions")));
	}

	private RecordPages pages(Dossier dossier, Layer layer, String part) {
		var it = dossier.conversation();
		var pages = dossier.pages(layer).stream().map((page) -> RecordPage.of(page, dossier, addresses())).toList();
		return new RecordPages(it.slug(), it.title(), RecordTurn.basis(layer, it.textBasis()), pages.size(), pages,
				links(dossier, part));
	}

	/** All that is expected of such a record, and all that is known. */
	private List<RecordParticular> particulars(Dossier dossier) {
		var known = dossier.particulars().stream().collect(Collectors.toMap(Particular::kind, Function.identity()));
		return Stream.concat(dossier.conversation().expectedParticulars().stream(), known.keySet().stream())
			.distinct()
			.sorted(Comparator.<ParticularKind>naturalOrder())
			.map((kind) -> particular(kind, known))
			.toList();
	}

	private RecordParticular particular(ParticularKind kind, Map<ParticularKind, Particular> known) {
		var name = this.labels.of("particular." + kind.code());
		return known.containsKey(kind) ? RecordParticular.of(known.get(kind), name)
				: RecordParticular.unknown(kind, name);
	}

	private Map<String, String> links(Dossier dossier, String part) {
		var record = dossier.conversation().address().toString();
		var links = new LinkedHashMap<String, String>();
		links.put("self", addresses().json(record + part));
		links.put("conversation", addresses().json(record));
		links.put("page", addresses().page(record + (part.equals("/summary") ? part : "/pages")));
		return links;
	}

	private Addresses addresses() {
		return new Addresses(this.address.host());
	}

}
