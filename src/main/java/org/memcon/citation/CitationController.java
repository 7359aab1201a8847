package org.memcon.citation;

import java.util.Optional;

import org.memcon.web.BadRequestException;
import org.memcon.web.Format;
import org.memcon.web.FormatVariant;
import org.memcon.web.JsonVariant;
import org.memcon.web.NotFoundException;
import org.memcon.web.PageVariable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the citations of a record, a page or a turn, in one more style than its own page
 * does, and serves them as files.
 */
@Controller
@RequestMapping("/conversations/{slug}")
class CitationController {

	private final Citations citations;

	CitationController(Citations citations) {
		this.citations = citations;
	}

	@GetMapping("/citation")
	String record(@PathVariable String slug, @RequestParam Optional<String> style, Model model) {
		return show(this.citations.record(slug), style, model);
	}

	@GetMapping("/summary/citation")
	String summary(@PathVariable String slug, @RequestParam Optional<String> style, Model model) {
		return show(this.citations.summary(slug), style, model);
	}

	@GetMapping("/pages/{number}/citation")
	String page(@PathVariable String slug, @PageVariable int number, @RequestParam Optional<String> turn,
			@RequestParam Optional<String> style, Model model) {
		return show(this.citations.page(slug, number, turn), style, model);
	}

	@GetMapping("/citation.{format}")
	ResponseEntity<String> recordFile(@PathVariable String slug, @PathVariable String format) {
		return file(format(format), this.citations.record(slug), slug);
	}

	@GetMapping("/summary/citation.{format}")
	ResponseEntity<String> summaryFile(@PathVariable String slug, @PathVariable String format) {
		return file(format(format), this.citations.summary(slug), slug + "-summary");
	}

	@GetMapping("/pages/{number}/citation.{format}")
	ResponseEntity<String> pageFile(@PathVariable String slug, @PageVariable int number, @PathVariable String format,
			@RequestParam Optional<String> turn) {
		var name = slug + "-page-" + number + turn.filter((it) -> !it.isEmpty()).map("-"::concat).orElse("");
		return file(format(format), this.citations.page(slug, number, turn), name);
	}

	@JsonVariant
	@GetMapping("/citation")
	ResponseEntity<String> record(@PathVariable String slug) {
		return recordFile(slug, CitationFormat.CSL_JSON.extension());
	}

	@JsonVariant
	@GetMapping("/summary/citation")
	ResponseEntity<String> summary(@PathVariable String slug) {
		return summaryFile(slug, CitationFormat.CSL_JSON.extension());
	}

	@JsonVariant
	@GetMapping("/pages/{number}/citation")
	ResponseEntity<String> page(@PathVariable String slug, @PageVariable int number,
			@RequestParam Optional<String> turn) {
		return pageFile(slug, number, CitationFormat.CSL_JSON.extension(), turn);
	}

	@FormatVariant(Format.RIS)
	@GetMapping
	ResponseEntity<String> ris(@PathVariable String slug) {
		return recordFile(slug, CitationFormat.RIS.extension());
	}

	@FormatVariant(Format.BIBTEX)
	@GetMapping
	ResponseEntity<String> bibtex(@PathVariable String slug) {
		return recordFile(slug, CitationFormat.BIBTEX.extension());
	}

	@FormatVariant(Format.CSL_JSON)
	@GetMapping
	ResponseEntity<String> cslJson(@PathVariable String slug) {
		return recordFile(slug, CitationFormat.CSL_JSON.extension());
	}

	private static String show(CiteBox box, Optional<String> style, Model model) {
		model.addAttribute("citation", box);
		model.addAttribute("chosen",
				style.filter((it) -> !it.isEmpty()).map(CitationController::style).map(box::in).orElse(null));
		return "citation/citation";
	}

	private static ResponseEntity<String> file(CitationFormat format, CiteBox box, String name) {
		return format.file(name).response(CitationFile.of(format, box));
	}

	private static CitationStyle style(String code) {
		return CitationStyle.of(code).orElseThrow(() -> new BadRequestException("error.400.style"));
	}

	private static CitationFormat format(String ending) {
		return CitationFormat.of(ending).orElseThrow(() -> new NotFoundException("error.404.format"));
	}

}
