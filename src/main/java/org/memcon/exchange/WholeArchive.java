package org.memcon.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.memcon.conversation.Conversations;
import org.memcon.conversation.Layer;
import org.memcon.web.PublicAddress;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/**
 * Packs all that the archive holds into one {@link Bag}: every record in TEI, and tables
 * of everything. It reads so many records at a time as can be held at once, each of them
 * once. The same archive gives the same bytes, whoever asks, by whatever way and when.
 */
@Component
class WholeArchive {

	private static final int AT_A_TIME = 50;

	private static final ClassPathResource README = new ClassPathResource("exchange/README.md");

	private final Conversations conversations;

	private final Dossiers dossiers;

	private final TeiWriter tei;

	private final ControlledTables controlled;

	private final PublicAddress address;

	WholeArchive(Conversations conversations, Dossiers dossiers, TeiWriter tei, ControlledTables controlled,
			PublicAddress address) {
		this.conversations = conversations;
		this.dossiers = dossiers;
		this.tei = tei;
		this.controlled = controlled;
		this.address = address;
	}

	/** What grows on the way lies in a folder of its own, and is gone in the end. */
	ArchiveExtent pack(OutputStream out) throws IOException {
		var folder = Files.createTempDirectory(Bag.NAME);
		try (var bag = new Bag(out, folder); var tables = new ArchiveTables(folder, this.address.hostSet())) {
			bag.add("README.md", Bag.text(README.getContentAsString(StandardCharsets.UTF_8)));
			var extent = pack(bag, tables);
			bag.add("CITATION.cff", Bag.text(citation(extent)));
			tables.packInto(bag);
			this.controlled.packInto(bag);
			bag.finish(about());
			return extent;
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private ArchiveExtent pack(Bag bag, ArchiveTables tables) throws IOException {
		var extent = ArchiveExtent.NOTHING;
		var ids = this.conversations.idsBySlug();
		for (var from = 0; from < ids.size(); from += AT_A_TIME) {
			for (var dossier : this.dossiers.inOrder(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)))) {
				pack(bag, dossier);
				tables.add(dossier);
				extent = extent.with(dossier.conversation());
			}
		}
		return extent;
	}

	private void pack(Bag bag, Dossier dossier) throws IOException {
		var conversation = dossier.conversation();
		var path = "tei/" + conversation.collection().slug() + "/" + conversation.slug();
		bag.add(path + ".xml", (out) -> this.tei.write(dossier, out));
		if (!dossier.pages(Layer.SUMMARY).isEmpty()) {
			bag.add(path + ".summary.xml", (out) -> this.tei.writeSummary(dossier, out));
		}
	}

	/** In the Citation File Format, 1.2.0. */
	private String citation(ArchiveExtent extent) {
		var citation = new LinkedHashMap<String, Object>();
		citation.put("cff-version", "1.2.0");
		citation.put("message", "Cite the archive as below, and a single record as its own page says.");
		citation.put("type", "dataset");
		citation.put("title", "Memcon: declassified conversations between leaders");
		citation.put("authors", List.of(Map.of("name", "Memcon")));
		citation.put("date-released", extent.lastDay().toString());
		if (!this.address.hostSet().isEmpty()) {
			citation.put("url", this.address.hostSet());
		}
		var block = new DumperOptions();
		block.setDefaultFlowStyle(FlowStyle.BLOCK);
		return new Yaml(block).dump(citation);
	}

	private Map<String, String> about() {
		var about = new LinkedHashMap<String, String>();
		about.put("Source-Organization", "Memcon");
		about.put("External-Description", "Declassified conversations between leaders: TEI, and tables");
		if (!this.address.hostSet().isEmpty()) {
			about.put("External-Identifier", this.address.hostSet() + "/archive.zip");
		}
		return about;
	}

}
