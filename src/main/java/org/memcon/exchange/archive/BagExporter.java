package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.memcon.conversation.Conversations;
import org.memcon.conversation.TextLayer;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.tei.TeiWriter;
import org.memcon.web.BaseUrl;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Packs all that the archive holds into one {@link Bag}: every record in TEI, and tables
 * of everything. It reads so many records at a time as can be held at once, each of them
 * once. The same archive gives the same bytes, whoever asks, by whatever way and when.
 */
@Component
class BagExporter implements ArchiveExporter {

	private static final ClassPathResource README = new ClassPathResource("exchange/README.md");

	private final Conversations conversations;

	private final RecordContents contents;

	private final TeiWriter tei;

	private final AuthorityTables controlled;

	private final BaseUrl address;

	BagExporter(Conversations conversations, RecordContents contents, TeiWriter tei, AuthorityTables controlled,
			BaseUrl address) {
		this.conversations = conversations;
		this.contents = contents;
		this.tei = tei;
		this.controlled = controlled;
		this.address = address;
	}

	@Override
	public int write(Path file) throws IOException {
		try (var out = Files.newOutputStream(file)) {
			return pack(out);
		}
	}

	/**
	 * Packs the archive, and returns the number of its records. Temporary files lie in a
	 * folder of their own.
	 */
	int pack(OutputStream out) throws IOException {
		var folder = Files.createTempDirectory(Bag.NAME);
		try (var bag = new Bag(out); var tables = new RecordTableExporter(folder, this.address.configuredHost())) {
			bag.add("README.md", README);
			var records = pack(bag, tables);
			var changedOn = LocalDate.ofInstant(this.conversations.lastChange().orElse(Instant.EPOCH), ZoneOffset.UTC);
			bag.add("CITATION.cff", citation(changedOn));
			tables.packInto(bag);
			for (var table : AuthorityTables.all()) {
				bag.add("tables/" + table.name() + ".csv", CsvFile.text(table, this.controlled));
			}
			bag.finish(bagInfo(changedOn));
			return records;
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private int pack(Bag bag, RecordTableExporter tables) throws IOException {
		var records = 0;
		var ids = this.conversations.idsBySlug();
		for (var from = 0; from < ids.size(); from += BATCH_SIZE) {
			for (var content : this.contents.inOrder(ids.subList(from, Math.min(ids.size(), from + BATCH_SIZE)))) {
				pack(bag, content);
				tables.add(content);
				records++;
			}
		}
		return records;
	}

	private void pack(Bag bag, RecordContent content) throws IOException {
		var conversation = content.conversation();
		var path = "tei/" + conversation.collection().slug() + "/" + conversation.slug();
		bag.add(path + ".xml", new ByteArrayResource(this.tei.write(content)));
		if (!content.pages(TextLayer.SUMMARY).isEmpty()) {
			bag.add(path + ".summary.xml", new ByteArrayResource(this.tei.writeSummary(content)));
		}
	}

	/** Writes the citation in the Citation File Format, 1.2.0. */
	private String citation(LocalDate changedOn) {
		var citation = new LinkedHashMap<String, Object>();
		citation.put("cff-version", "1.2.0");
		citation.put("message", "Cite the archive as below, and a single record as its own page says.");
		citation.put("type", "dataset");
		citation.put("title", "Memcon: declassified conversations between leaders");
		citation.put("authors", List.of(Map.of("name", "Memcon")));
		citation.put("date-released", changedOn.toString());
		if (!this.address.configuredHost().isEmpty()) {
			citation.put("url", this.address.configuredHost());
		}
		var block = new DumperOptions();
		block.setDefaultFlowStyle(FlowStyle.BLOCK);
		return new Yaml(block).dump(citation);
	}

	/**
	 * The date is that of the last change, so that the same archive gives the same bag.
	 */
	private Map<String, String> bagInfo(LocalDate changedOn) {
		var about = new LinkedHashMap<String, String>();
		about.put("Source-Organization", "Memcon");
		about.put("External-Description", "Declassified conversations between leaders: TEI, and tables");
		if (!this.address.configuredHost().isEmpty()) {
			about.put("External-Identifier", this.address.configuredHost() + "/archive.zip");
		}
		about.put("Bagging-Date", changedOn.toString());
		return about;
	}

}
