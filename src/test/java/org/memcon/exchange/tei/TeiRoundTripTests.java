package org.memcon.exchange.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.SharedFiles;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.TextLayer;
import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.RecordContents;
import org.memcon.ingest.store.IngestedPapers;
import org.memcon.tei.RecordingIntake;
import org.memcon.tei.TeiSourceReader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.domain.Limit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written out and taken in again is the same record, and what is written is TEI.
 */
@SeededArchiveWithPapers
class TeiRoundTripTests {

	private static final TeiGrammar GRAMMAR = new TeiGrammar();

	@Autowired
	RecordContents contents;

	@Autowired
	Conversations conversations;

	@Test
	void everyRecordOfTheArchiveComesBackAsItWas() {
		var slugs = this.conversations.entries(Limit.unlimited()).stream().map((entry) -> entry.slug()).toList();

		assertThat(slugs).hasSize(13)
			.allSatisfy((slug) -> assertThat(differences(this.contents.of(slug), WrittenTei::write, TextLayer.TEXT))
				.isEmpty());
	}

	@Test
	void summaryComesBackAsTheAbstractThatItIs() {
		assertThat(differences(this.contents.of(IngestedPapers.CALL), WrittenTei::writeSummary, TextLayer.SUMMARY))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "frus1964-68v14, 335", "frus1969-76v12, 229", "frus1969-76v30, 247", "frus1981-88v03, 260" })
	void everyDocumentOfAVolumeComesBackAsItWas(String volume, int documents) {
		var drafts = volume(volume);

		assertThat(drafts).hasSize(documents)
			.allSatisfy((draft) -> assertThat(
					differences(RecordContentBuilder.of(draft, volume), WrittenTei::write, TextLayer.TEXT))
				.isEmpty());
	}

	/** What is not the same, and where what was written is no TEI. */
	private static List<String> differences(RecordContent content, Function<RecordContent, WrittenTei> writing,
			TextLayer textLayer) {
		var writtenTei = writing.apply(content);
		var back = RecordContentBuilder.of(writtenTei.read(), content.conversation().collection().slug());
		var differences = differences(RecordContentLines.of(content, textLayer),
				RecordContentLines.of(back).stream().filter(isTold(textLayer)).toList());
		differences.addAll(GRAMMAR.faults(writtenTei).lines().toList());
		return differences;
	}

	/** A summary has no pages of its own in the list of topics. */
	private static Predicate<String> isTold(TextLayer textLayer) {
		return (line) -> textLayer == TextLayer.TEXT
				|| !line.startsWith("[text,") && !line.startsWith("[page of topic,");
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
		var file = SharedFiles.file("frus/" + name + ".xml");
		var recordingIntake = new RecordingIntake(new Findings(name));
		new TeiSourceReader(WrittenTei.AUTHORITIES).read(
				new SourceFile(file.toString(), new FileSystemResource(file), null), ReadingOptions.ALL_DOCUMENTS,
				recordingIntake);
		return recordingIntake.drafts();
	}

}
