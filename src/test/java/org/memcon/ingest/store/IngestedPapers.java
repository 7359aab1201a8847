package org.memcon.ingest.store;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Checksum;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.topic.TopicAssigner;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;

/**
 * A few papers with all that papers bring along, taken in beside the seeded records: a
 * call that a machine read, with page images, redactions, proposed topics and the
 * abstract that was there before; and a letter of a volume, in which another man has the
 * name of one of the callers.
 */
public record IngestedPapers(ApplicationContext context) {

	/** Its page 1 has no image, page 2 has one, page 3 has one whose file is gone. */
	public static final String CALL = "1999-01-02-doe-roe-telcon";

	public static final String LETTER = "volume-d1";

	private static final List<Participation> CALLERS = List.of(person("doe-jane", "Jane Doe", Certainty.HIGH),
			person("roe-john", "Jon Roe", Certainty.LOW));

	private static final List<Heading> TOPICS = List.of(new Heading("nato", TopicAssigner.SOURCE),
			new Heading("iraq", TopicAssigner.MACHINE));

	private static final int WIDTH = 1275;

	private static final int HEIGHT = 1650;

	public void takeIn() {
		collection("papers", "The Doe papers");
		collection("volume", "Foreign Relations of Nowhere, 1997–2000, Volume XII, The Doe Administration at Home");
		enter(callAbstract(), "papers");
		enter(call(), "papers");
		enter(letter(), "volume");
		this.context.getBean("indexStartup", SmartInitializingSingleton.class).afterSingletonsInstantiated();
	}

	private void collection(String slug, String title) {
		this.context.getBean(AuthorityWriter.class)
			.enter(new CollectionDraft(slug, title, Imprint.of("An archive", null), "https://papers.example.org/", null,
					null));
	}

	private void enter(Draft draft, String collection) {
		this.context.getBean(Accession.class)
			.enter(draft, new SourceOrigin(collection, draft.slug() + ".pdf", "0a".repeat(32)), List.of());
	}

	private static Draft callAbstract() {
		var turns = List.of(passage("t1", null, "They spoke of wine.", "They spoke of wine.",
				List.of(new Note(NoteKind.FOOTNOTE, "1", "n1", "Doe, n.d.", SourceSupport.NONE))));
		return draft(CALL, "Telephone call on wine", RecordForm.TELCON, TextBasis.ABSTRACT, CALLERS, List
			.of(new Particular(ParticularKind.INITIATOR, "Doe", new SourceSupport(Evidence.SINGLE, 1, "Doe"), null)),
				TOPICS, List.of(new Page(1, null, null, "They spoke of wine.", turns, null)));
	}

	private Draft call() {
		return draft(CALL, "Telephone call on wine", RecordForm.TELCON, TextBasis.MACHINE_READ, CALLERS,
				List.of(new Particular(ParticularKind.CLASSIFICATION, "CONFIDENTAL", SourceSupport.NONE,
						Certainty.MEDIUM)),
				TOPICS, List.of(leaf(1, null, first()), leaf(2, image(), second()), leaf(3, gone(), third())));
	}

	private static Turn first() {
		return new Turn("t11", PassageStatus.SAID, null, "Doe", person("doe-jane", "Jane Doe", null), Certainty.HIGH,
				List.of(), "<p>Good morning. <span class=\"redaction\">[2 lines not declassified]</span></p>",
				"Good morning. [2 lines not declassified]",
				List.of(new Note(NoteKind.FOOTNOTE, "1", "n11",
						"Typed by <span class=\"redaction\">[name not declassified]</span>.", SourceSupport.NONE)),
				List.of(new PrintedRedaction(14, null, "[2 lines not declassified]", "2 lines", null),
						new PrintedRedaction(9, "n11", "[name not declassified]", "name", null)),
				null);
	}

	private static Turn second() {
		return new Turn("t12", PassageStatus.SAID, null, "Roc", person("roe-john", "Jon Roe", null), Certainty.LOW,
				List.of("iraq"), "<p>About Iraq: <span class=\"redaction\">(b)(1)</span> and the wine.</p>",
				"About Iraq: (b)(1) and the wine.", List.of(),
				List.of(new PrintedRedaction(12, null, "(b)(1)", "2 lines", "(b)(1)")),
				"0 5 100 200 160 212\n6 11 170 200 230 212\n19 22 500 201 540 213\n23 26 550 200 590 212\n27 32 100 220 160 232");
	}

	private static Turn third() {
		return new Turn("t13", PassageStatus.SAID, null, "Doe", null, null, List.of(), "<p>Good bye.</p>", "Good bye.",
				List.of(), List.of(), "0 4 100 200 160 212\n5 9 170 200 230 212");
	}

	private static Draft letter() {
		var letter = passage("t1", null, "<p>Dear Jane, the wine is good.</p>", "Dear Jane, the wine is good.",
				List.of());
		var draft = draft(LETTER, "Letter From John Roe to Jane Doe", RecordForm.LETTER, TextBasis.TRANSCRIPTION,
				List.of(person("volume-roe-john", "John Roe", null)), List.of(), List.of(),
				List.of(new Page(1, "12", null, "Dear Jane, the wine is good.", List.of(letter), null)));
		return draft;
	}

	private static Draft draft(String slug, String title, RecordForm form, TextBasis basis,
			List<Participation> participations, List<Particular> particulars, List<Heading> topics, List<Page> pages) {
		var day = LocalDate.of(1999, 1, 2);
		return new Draft(slug, title, form, Certainty.HIGH,
				new Dateline("January 2, 1999", day, day, null, null, null, Certainty.HIGH, "Doeville", Certainty.HIGH),
				null, null, basis, null, null, null,
				List.of(name("doe-jane", "Doe, Jane"), name("roe-john", "Roe, John"),
						name("volume-roe-john", "Roe, John")),
				participations, null, particulars, topics, pages, Set.of(), Set.of(), Set.of(), null, null, null);
	}

	private static AuthorityRecord name(String slug, String name) {
		return new AuthorityRecord(slug, name, name.replaceFirst("(.+), (.+)", "$2 $1"), null, null, null);
	}

	private static Participation person(String participant, String name, @Nullable Certainty certainty) {
		return new Participation(participant, name, "Doeland", 1, "principal", certainty);
	}

	private static Turn passage(String anchor, @Nullable String speaker, String html, String text, List<Note> notes) {
		return new Turn(anchor, PassageStatus.SAID, null, speaker, null, null, List.of(), html, text, notes, List.of(),
				null);
	}

	private static Page leaf(int number, @Nullable Facsimile facsimile, Turn turn) {
		return new Page(number, null, null, turn.text(), List.of(turn), facsimile);
	}

	private Facsimile image() {
		var image = png(WIDTH, HEIGHT);
		var facsimile = new Facsimile(Checksum.of(image), WIDTH, HEIGHT);
		var settings = this.context.getBean(ArchiveSettings.class);
		write(settings.facsimile(facsimile), image);
		write(settings.thumbnail(facsimile), png(WIDTH / 10, HEIGHT / 10));
		return facsimile;
	}

	private static Facsimile gone() {
		return new Facsimile(Checksum.of("gone"), WIDTH, HEIGHT);
	}

	private static byte[] png(int width, int height) {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		var graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.DARK_GRAY);
		for (var line = 1; line < 30; line++) {
			graphics.fillRect(width / 8, line * height / 32, width * 3 / 4 - (line % 5) * width / 40, height / 90);
		}
		var png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
	}

	private static void write(Path file, byte[] content) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
