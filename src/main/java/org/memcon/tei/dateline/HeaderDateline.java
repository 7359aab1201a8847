package org.memcon.tei.dateline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.tei.markup.TeiElement;
import org.w3c.dom.Element;

/**
 * The date and the place that a header states: of the setting, the recording, the
 * meeting, the creation, the source or the letter, whichever is first.
 */
public record HeaderDateline(@Nullable TeiElement date, @Nullable TeiElement place) {

	private static final String[] DATING = { "when", "from", "to", "notBefore", "notAfter" };

	private static final List<String> PLACES = List.of("placeName", "settlement", "name", "locale");

	public static Optional<HeaderDateline> in(TeiElement header) {
		var parts = Stream
			.of(at(header, "profileDesc/settingDesc/setting"),
					at(header, "fileDesc/sourceDesc/recordingStmt/recording"), header.descendants("meeting"),
					at(header, "profileDesc/creation"), at(header, "fileDesc/sourceDesc/bibl"),
					at(header, "profileDesc/correspDesc/correspAction"))
			.flatMap((part) -> part)
			.toList();
		var date = parts.stream()
			.flatMap((part) -> Stream.concat(part.descendants("date"), Stream.of(part)))
			.filter((it) -> it.firstOf(DATING).isPresent() || it.is("date") && !it.text().isEmpty())
			.findFirst();
		var place = parts.stream()
			.filter((part) -> !part.is("recording", "bibl"))
			.flatMap((part) -> PLACES.stream().flatMap((name) -> part.child(name).stream()))
			.filter((it) -> !it.text().isEmpty())
			.findFirst();
		return (date.isPresent() || place.isPresent())
				? Optional.of(new HeaderDateline(date.orElse(null), place.orElse(null))) : Optional.empty();
	}

	private static Stream<TeiElement> at(TeiElement header, String path) {
		return header.path(path.split("/")).stream();
	}

	/** Adds a dateline to a document, with its own place if the header has none. */
	public void addTo(TeiElement div, Optional<TeiElement> own) {
		var line = div.create("dateline");
		Optional.ofNullable(this.place)
			.or(() -> own)
			.ifPresent((words) -> line.appendChild(div.create("placeName")).setTextContent(words.text()));
		Optional.ofNullable(this.date).ifPresent((words) -> line.appendChild(copy(words, div)));
		own.ifPresent((replaced) -> replaced.element().getParentNode().removeChild(replaced.element()));
		div.element().appendChild(line);
	}

	/** A date without words is printed as it is written. */
	private static Element copy(TeiElement found, TeiElement div) {
		var copy = div.create("date");
		Stream.concat(Stream.of(DATING), Stream.of("calendar", "cert"))
			.filter((name) -> !found.attribute(name).isEmpty())
			.forEach((name) -> copy.setAttribute(name, found.attribute(name)));
		var written = Stream.of(DATING).map(found::attribute).filter((value) -> !value.isEmpty());
		copy.setTextContent((found.is("date") && !found.text().isEmpty()) ? found.text()
				: written.collect(Collectors.joining("/")));
		return copy;
	}

}
