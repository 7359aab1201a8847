package org.memcon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.ArchiveWithPapers;
import org.memcon.Shared;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Layer;
import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.ingest.Papers;
import org.memcon.tei.TeiSource;
import org.memcon.tei.Tray;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.domain.Limit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written out and taken in again is the same record, and what is written is TEI.
 */
@ArchiveWithPapers
class TeiRoundTripTests {

	private static final TeiGrammar GRAMMAR = new TeiGrammar();

	@Autowired
	Dossiers dossiers;

	@Autowired
	Conversations conversations;

	@Test
	void everyRecordOfTheArchiveComesBackAsItWas() {
		var slugs = this.conversations.entries(Limit.unlimited()).stream().map((entry) -> entry.slug()).toList();

		assertThat(slugs).hasSize(13)
			.allSatisfy((slug) -> assertThat(differences(this.dossiers.of(slug), Written::out, Layer.TEXT)).isEmpty());
	}

	@Test
	void summaryComesBackAsTheAbstractThatItIs() {
		assertThat(differences(this.dossiers.of(Papers.CALL), Written::summary, Layer.SUMMARY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "frus1964-68v14, 335", "frus1969-76v12, 229", "frus1969-76v30, 247", "frus1981-88v03, 260" })
	void everyDocumentOfAVolumeComesBackAsItWas(String volume, int documents) {
		var drafts = volume(volume);

		assertThat(drafts).hasSize(documents)
			.allSatisfy((draft) -> assertThat(differences(Held.of(draft, volume), Written::out, Layer.TEXT)).isEmpty());
	}

	/** What is not the same, and where what was written is no TEI. */
	private static List<String> differences(Dossier dossier, Function<Dossier, Written> writing, Layer layer) {
		var written = writing.apply(dossier);
		var back = Held.of(written.read(), dossier.conversation().collection().slug());
		var differences = differences(Told.of(dossier, layer), Told.of(back).stream().filter(isTold(layer)).toList());
		differences.addAll(GRAMMAR.faults(written).lines().toList());
		return differences;
	}

	/** A summary has no pages of its own in the list of topics. */
	private static Predicate<String> isTold(Layer layer) {
		return (line) -> layer == Layer.TEXT || !line.startsWith("[text,") && !line.startsWith("[page of topic,");
	}

	private static List<String> differences(List<String> before, List<String> after) {
		var differences = new ArrayList<String>();
		for (var i = 0; i < Math.max(before.size(), after.size()); i++) {
			var was = (i < before.size()) ? before.get(i) : "nothing";
			var is = (i < after.size()) ? after.get(i) : "nothing";
			if (!was.equals(is)) {
				differences.addAll(Stream.of(before.get(0), "was " + was, "is  " + is).toList());
			}
		}
		return differences;
	}

	private static List<Draft> volume(String name) {
		var file = Shared.file("frus/" + name + ".xml");
		var tray = new Tray(new Findings(name));
		new TeiSource(Written.NAMES).read(new SourceFile(file.toString(), new FileSystemResource(file), null),
				ReadingOptions.EVERYTHING, tray);
		return tray.drafts();
	}

}
