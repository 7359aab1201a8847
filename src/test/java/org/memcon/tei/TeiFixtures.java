package org.memcon.tei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.AuthorityFiles;
import org.memcon.tei.authority.Bibliography;
import org.memcon.tei.authority.OfficeHolders;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiFile;

import org.springframework.core.io.ClassPathResource;

/**
 * Small sources for tests.
 */
public final class TeiFixtures {

	/** Two conversations, and names for them. */
	public static final String SMALL_CORPUS = "classpath:/org/memcon/ingest/small/";

	private static final String NAMESPACES = " xmlns=\"http://www.tei-c.org/ns/1.0\""
			+ " xmlns:frus=\"http://history.state.gov/frus/ns/1.0\"";

	private TeiFixtures() {
	}

	public static Authorities names() {
		return AuthorityFiles.read(TeiFixtures::authority, (findings) -> {
		});
	}

	private static SourceFile authority(String name) {
		return new SourceFile("authority/" + name + ".xml", bytes(file("small/authority/" + name + ".xml")));
	}

	public static Authorities noNames() {
		return new Authorities(Map.of(), Map.of(), Map.of(), Map.of(), new Bibliography(Map.of()), OfficeHolders.NONE,
				Map.of());
	}

	public static TeiElement tei(String xml) {
		var findings = new Findings("fixture");
		var name = xml.substring(1).split("[\\s/>]")[0];
		var parts = TeiFile.elements(bytes(xml.replaceFirst("(?=[\\s/>])", NAMESPACES)), findings,
				name.substring(name.indexOf(':') + 1));
		if (findings.hasErrors()) {
			throw new IllegalArgumentException(findings.list().toString());
		}
		return parts.get(0);
	}

	public static TeiDocument document(String content) {
		return new TeiDocument(tei("<div type=\"document\" xml:id=\"d1\">" + content + "</div>"));
	}

	public static List<Draft> read(String xml, Findings findings) {
		return read(bytes(xml), findings);
	}

	public static List<Draft> read(byte[] xml, Findings findings) {
		var recordingIntake = new RecordingIntake(findings);
		new TeiFileReader(names(), ReadingOptions.ALL_DOCUMENTS, recordingIntake, null)
			.read(new ByteArrayInputStream(xml));
		return recordingIntake.drafts();
	}

	public static List<Turn> passages(Draft draft) {
		return draft.pages().stream().flatMap((page) -> page.turns().stream()).toList();
	}

	public static String file(String name) {
		try {
			return new ClassPathResource("org/memcon/ingest/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
