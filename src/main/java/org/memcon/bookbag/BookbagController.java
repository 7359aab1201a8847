package org.memcon.bookbag;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.memcon.citation.CitationStyle;
import org.memcon.exchange.archive.DownloadLimit;
import org.memcon.web.BadRequestException;
import org.memcon.web.ResponseCaching;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the bookbag that the address holds; without items, the page on which the browser
 * shows the one that it keeps.
 */
@Controller
class BookbagController {

	/** The number of items that a browser keeps. */
	static final int MAX_ITEMS = 200;

	private final BookbagLoader loader;

	/** Two hundred citations that nobody printed before take seconds. */
	private final DownloadLimit lists = DownloadLimit.ofLists();

	BookbagController(BookbagLoader loader) {
		this.loader = loader;
	}

	@GetMapping(Bookbag.PATH)
	String bookbag(@RequestParam(defaultValue = "") List<String> items, @RequestParam(defaultValue = "") String style,
			HttpServletRequest request, Model model) throws IOException {
		var chosen = style(style);
		var keys = keys(items);
		if (keys.isEmpty()) {
			model.addAttribute("bookbag", new Bookbag(List.of(), chosen));
			return "bookbag/bookbag";
		}
		ResponseCaching.doNotKeep(request);
		this.lists.send(() -> model.addAttribute("bookbag", this.loader.load(keys, chosen)));
		return "bookbag/shared";
	}

	/** The items in their order, each once. */
	static Set<String> keys(List<String> items) {
		var keys = items.stream()
			.flatMap((list) -> Arrays.stream(list.split(",")))
			.map(String::strip)
			.filter((key) -> !key.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (keys.size() > MAX_ITEMS) {
			throw new BadRequestException("error.400.items");
		}
		return keys;
	}

	static CitationStyle style(String code) {
		return code.isEmpty() ? CitationStyle.CHICAGO
				: CitationStyle.of(code).orElseThrow(() -> new BadRequestException("error.400.style"));
	}

}
