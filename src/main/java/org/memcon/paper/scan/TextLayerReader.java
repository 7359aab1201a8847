package org.memcon.paper.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.memcon.paper.scan.Letter.Direction;
import org.memcon.paper.scan.WordBuilder.DrawnWord;

/**
 * Reads the text layer of one page into words, by the position of its letters, as far as
 * the page shows them. The direction in which most of the text is written is set upright.
 */
record TextLayerReader(List<DrawnWord> shown, List<DrawnWord> hidden) {

	private static final int MOST_PLACES = 10;

	static PageText read(PDDocument document, int number, Deadline deadline) throws IOException {
		var content = new PageContentReader(document, document.getPage(number - 1), deadline);
		content.read();
		var visibility = LetterVisibility.of(content.areas(), content.frame(), deadline);
		var words = WordBuilder.words(content.letters().stream().map(visibility::judged).toList())
			.stream()
			.collect(Collectors.partitioningBy(DrawnWord::isHidden));
		return new TextLayerReader(words.getOrDefault(false, List.of()), words.getOrDefault(true, List.of()))
			.text(number, content.frame(), visibility.isScan());
	}

	private PageText text(int number, PageFrame frame, boolean isScan) {
		var direction = mainDirection();
		var upright = frame.turned(-direction.quarters());
		var parts = this.shown.stream().collect(Collectors.partitioningBy((word) -> word.isIn(direction)));
		var straight = parts.getOrDefault(true, List.of());
		var places = hiddenPlaces();
		var redactions = places.stream()
			.filter((place) -> place.isRedaction() && place.isIn(direction))
			.filter((place) -> straight.stream().noneMatch(place::isUnder))
			.map(DrawnWord::redaction);
		var lines = LineBuilder.of(Stream.concat(straight.stream().map(DrawnWord::typed), redactions).toList());
		var sheet = new Sheet(number, upright.width(), upright.height(), lines,
				LineBuilder.of(parts.getOrDefault(false, List.of()).stream().map(DrawnWord::typed).toList()));
		return new PageText(sheet, direction.quarters(), isScan, findings(places));
	}

	/** The direction of most letters; upright in case of doubt. */
	private Direction mainDirection() {
		var letters = this.shown.stream()
			.filter((word) -> word.first().direction().isStraight())
			.collect(Collectors.groupingBy((word) -> word.first().direction(),
					Collectors.summingInt((word) -> word.letters().size())));
		return letters.entrySet()
			.stream()
			.max(Map.Entry.<Direction, Integer>comparingByValue()
				.thenComparing(Comparator.comparing((entry) -> -entry.getKey().quarters())))
			.map(Map.Entry::getKey)
			.orElse(new Direction(0));
	}

	/** The hidden words, joined where one goes on after the other. */
	private List<DrawnWord> hiddenPlaces() {
		var places = new ArrayList<DrawnWord>();
		this.hidden.stream().sorted(DrawnWord.ORDER).forEach((word) -> {
			var last = places.size() - 1;
			if (last >= 0 && places.get(last).isContinuedBy(word)) {
				places.set(last, places.get(last).with(word));
			}
			else {
				places.add(word);
			}
		});
		return places;
	}

	private static List<String> findings(List<DrawnWord> places) {
		return places.stream()
			.collect(Collectors.groupingBy((place) -> String.valueOf(place.first().hiding()), Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + entry.getValue()
				.stream()
				.limit(MOST_PLACES)
				.map(DrawnWord::place)
				.collect(Collectors.joining(", ", " at ", (entry.getValue().size() > MOST_PLACES) ? " …" : "")))
			.sorted()
			.toList();
	}

}
