package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A volume of Foreign Relations of the United States, as small as can be: documents by
 * their ids, each of a few words, and the slugs that some had before.
 */
public record FrusVolumeFixture(String id, Map<String, String> documents, Map<String, String> former) {

	public static FrusVolumeFixture of(String id, int documents) {
		var frusVolumeFixture = new FrusVolumeFixture(id, new LinkedHashMap<>(), Map.of());
		for (var number = 1; number <= documents; number++) {
			frusVolumeFixture.documents().put("d" + number, "Words of document %d.".formatted(number));
		}
		return frusVolumeFixture;
	}

	FrusVolumeFixture with(String document, String text) {
		var changed = new LinkedHashMap<>(this.documents);
		changed.put(document, text);
		return new FrusVolumeFixture(this.id, changed, this.former);
	}

	FrusVolumeFixture without(String document) {
		var fewer = new LinkedHashMap<>(this.documents);
		fewer.remove(document);
		return new FrusVolumeFixture(this.id, fewer, this.former);
	}

	/**
	 * The same documents, each with a number higher by so many, and their former slugs.
	 */
	FrusVolumeFixture renumbered(int by) {
		var others = new LinkedHashMap<String, String>();
		var before = new LinkedHashMap<String, String>();
		this.documents.forEach((document, text) -> {
			var other = "d" + (Integer.parseInt(document.substring(1)) + by);
			others.put(other, text);
			before.put(other, this.id + "-" + document);
		});
		return new FrusVolumeFixture(this.id, others, before);
	}

	public Path in(Path folder) {
		return in(folder, this.id + ".xml");
	}

	Path in(Path folder, String name) {
		try {
			Files.createDirectories(folder);
			return Files.writeString(folder.resolve(name), xml());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String xml() {
		var divs = this.documents.entrySet()
			.stream()
			.map((document) -> div(document.getKey(), document.getValue()))
			.collect(Collectors.joining());
		var idnos = this.former.entrySet()
			.stream()
			.map((it) -> "<idno type=\"former\" corresp=\"#%s\">%s</idno>".formatted(it.getKey(), it.getValue()))
			.collect(Collectors.joining());
		return """
				<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="%1$s">
				<teiHeader><fileDesc><titleStmt><title type="complete">Volume %1$s</title></titleStmt>
				<publicationStmt><idno type="frus">%1$s</idno>%3$s</publicationStmt></fileDesc></teiHeader>
				<text><body><div type="compilation" xml:id="comp1"><head>All</head>
				%2$s</div></body></text></TEI>
				""".formatted(this.id, divs, idnos);
	}

	private static String div(String id, String text) {
		return """
				<div type="document" subtype="historical-document" n="1" xml:id="%1$s">
				<head>Memorandum of Conversation</head>
				<opener><dateline><placeName>Washington</placeName>, <date when="1969-03-01">March 1, 1969</date>.</dateline></opener>
				<pb n="1" xml:id="pg_%1$s"/><p>%2$s</p><p>The Secretary agreed.</p></div>
				"""
			.formatted(id, text);
	}

}
