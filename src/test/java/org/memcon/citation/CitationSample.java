package org.memcon.citation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.SampleRecords;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Particular;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.grouping.Collection;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.participant.PersonalName;
import org.memcon.topic.Heading;
import org.memcon.topic.Topic;
import org.memcon.topic.TopicAssigner;

/**
 * Records of every kind to be cited: like the seeded ones, like documents of a volume,
 * and made-up ones such as papers bring along.
 */
enum CitationSample {

	MEMCON_ABSTRACT(seeded("2001-06-16-bush-putin-memcon", RecordForm.MEMCON, Certainty.HIGH)
		.on("2001-06-16", "2001-06-16", Certainty.HIGH)
		.at("Brdo Castle, Slovenia", Certainty.HIGH)
		.with(ParticularKind.DECLASSIFICATION_CASE, "NW# 78134"), Pinpoint.WHOLE),

	MEMCON_ABSTRACT_TURN(seeded("2001-06-16-bush-putin-memcon", RecordForm.MEMCON, Certainty.HIGH)
		.on("2001-06-16", "2001-06-16", Certainty.HIGH)
		.at("Brdo Castle, Slovenia", Certainty.HIGH)
		.on(TopicAssigner.EDITOR, "ABM Treaty", "Russia and NATO, enlargement")
		.on(TopicAssigner.MACHINE, "Iraq")
		.with(ParticularKind.DECLASSIFICATION_CASE, "NW# 78134"), new Pinpoint(2, null, "t12")),

	TELCON_ABSTRACT_PAGE(seeded("2001-07-06-bush-putin-telcon", RecordForm.TELCON, Certainty.HIGH)
		.on("2001-07-06", "2001-07-06", Certainty.HIGH)
		.at("Kennebunkport, Maine", Certainty.MEDIUM), new Pinpoint(3, null, null)),

	UNCERTAIN_ABSTRACT(seeded("2001-10-21-bush-putin-memcon", RecordForm.MEMCON, Certainty.LOW)
		.on("2001-10-21", "2001-10-21", Certainty.LOW)
		.at("Shanghai, China", Certainty.MEDIUM), Pinpoint.WHOLE),

	FRUS(volume("frus1969-76v12-d14", RecordForm.MEMCON, "Memorandum of Conversation")
		.on("1969-02-17", "1969-02-17", Certainty.HIGH)
		.at("Washington", Certainty.HIGH), Pinpoint.WHOLE),

	FRUS_PAGE(volume("frus1969-76v12-d14", RecordForm.MEMCON, "Memorandum of Conversation")
		.on("1969-02-17", "1969-02-17", Certainty.HIGH)
		.at("Washington", Certainty.HIGH), new Pinpoint(2, "[Page 39]", "t4-2")),

	FRUS_WITH_REPOSITORY(
			volume("frus1969-76v12-d15", RecordForm.MEMCON, "Memorandum of Conversation")
				.on("1969-02-21", "1969-02-21", Certainty.HIGH)
				.with(ParticularKind.REPOSITORY, "National Archives, RG 59, Central Files 1967–69, POL 1 US–USSR"),
			Pinpoint.WHOLE),

	FRUS_UNDATED(volume("frus1969-76v12-d2", RecordForm.OTHER, "Briefing Paper"), new Pinpoint(1, null, null)),

	FRUS_TELEGRAM(volume("frus1969-76v12-d61", RecordForm.TELEGRAM,
			"Telegram From the Department of State to the Embassy in the Soviet Union")
		.on("1969-07-01", "1969-07-31", Certainty.LOW), Pinpoint.WHOLE),

	FRUS_EDITORIAL_NOTE(volume("frus1969-76v12-d30a", RecordForm.EDITORIAL_NOTE, "Editorial Note"), Pinpoint.WHOLE),

	MACHINE_READ_WITH_HOURS(paper("1995-07-13-doe-roe-telcon", RecordForm.TELCON, "Telcon")
		.on("1995-07-13", "1995-07-13", Certainty.HIGH)
		.from("09:29", "12:05")
		.people("Doe, Jane", "Roe, Richard")
		.with(ParticularKind.REPOSITORY, "Clinton Presidential Library")
		.with(ParticularKind.DECLASSIFICATION_CASE, "2015-0776-M"), new Pinpoint(2, "2", "t7")),

	MACHINE_READ_BARE(paper("undated-memcon", RecordForm.MEMCON, "Memorandum of Conversation"),
			new Pinpoint(1, null, null)),

	MACHINE_READ_MEETING(
			paper("1995-12-14-meeting", RecordForm.MEETING, "Minutes").on("1995-12-01", "1995-12-31", Certainty.HIGH)
				.from("15:00", "15:40")
				.people("Doe, Jane", "Roe, Richard", "Poe, Ann", "Noe, Paul")
				.at("Paris", Certainty.HIGH),
			Pinpoint.WHOLE),

	MACHINE_READ_LETTER(paper("1996-letter", RecordForm.LETTER, "Letter From Jane Doe to Richard Roe").on("1996-01-01",
			"1996-12-31", Certainty.HIGH), new Pinpoint(1, "iv", null)),

	TRANSCRIPTION_THREE(
			paper("1996-02-03-three", RecordForm.MEMCON, "Talks").on("1996-02-03", "1996-02-05", Certainty.HIGH)
				.from("21:15", null)
				.people("Doe, Jane", "Roe, Richard", "The Foreign Minister")
				.basis(TextBasis.TRANSCRIPTION),
			new Pinpoint(4, "4", null)),

	TRANSCRIPTION_ONE(paper("1996-02-06-one", RecordForm.TELCON, "Call").on("1996-02-06", "1996-02-06", Certainty.HIGH)
		.from("21:15", "21:15")
		.people("Roe, Richard")
		.basis(TextBasis.TRANSCRIPTION), Pinpoint.WHOLE);

	private final SampleRecord sampleRecord;

	private final Pinpoint pinpoint;

	CitationSample(SampleRecord sampleRecord, Pinpoint pinpoint) {
		this.sampleRecord = sampleRecord;
		this.pinpoint = pinpoint;
	}

	Citable citable() {
		return this.sampleRecord.citable();
	}

	Pinpoint pinpoint() {
		return this.pinpoint;
	}

	String file() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static SampleRecord seeded(String slug, RecordForm form, Certainty formCertainty) {
		return new SampleRecord(slug, form, "First meeting",
				Imprint.of("National Security Archive", LocalDate.parse("2025-12-23")), "bush-putin-2025",
				"Three meetings of Bush and Putin, 2001–2008")
			.form(formCertainty)
			.basis(TextBasis.ABSTRACT)
			.people("Bush, George W.", "Putin, Vladimir")
			.with(ParticularKind.REPOSITORY,
					"George W. Bush Presidential Library; the papers are in the custody of the <i>National Archives</i>.");
	}

	private static SampleRecord volume(String slug, RecordForm form, String title) {
		return new SampleRecord(slug, form, title,
				new Imprint("United States Government Printing Office", "Washington", null, 2006,
						"Erin R. Mahan; Edward C. Keefer"),
				"frus1969-76v12",
				"Foreign Relations of the United States, 1969–1976, Volume XII, Soviet Union, January 1969–October 1970")
			.people("Kissinger, Henry A.", "Dobrynin, Anatoly F.")
			.basis(TextBasis.TRANSCRIPTION);
	}

	private static SampleRecord paper(String slug, RecordForm form, String title) {
		return new SampleRecord(slug, form, title, Imprint.UNKNOWN, "papers", "Papers").basis(TextBasis.MACHINE_READ);
	}

	/** A record while it is put together. */
	private static final class SampleRecord {

		private final Map<String, Object> fields = new HashMap<>();

		private final List<Participation> people = new ArrayList<>();

		private final List<Heading> headings = new ArrayList<>();

		private final List<Particular> particulars = new ArrayList<>();

		private @Nullable LocalDate first;

		private @Nullable LocalDate last;

		private @Nullable LocalTime start;

		private @Nullable LocalTime end;

		private Certainty dateCertainty = Certainty.HIGH;

		private @Nullable String place;

		private @Nullable Certainty placeCertainty;

		SampleRecord(String slug, RecordForm form, String title, Imprint imprint, String collection,
				String collectionTitle) {
			var release = Map.<String, Object>of("slug", collection, "title", collectionTitle, "imprint", imprint);
			this.fields.putAll(Map.of("id", 1L, "slug", slug, "form", form, "title", title, "formCertainty",
					Certainty.HIGH, "language", "en", "collection", SampleRecords.entity(Collection.class, release)));
		}

		SampleRecord form(Certainty certainty) {
			this.fields.put("formCertainty", certainty);
			return this;
		}

		SampleRecord basis(TextBasis basis) {
			this.fields.put("textBasis", basis);
			return this;
		}

		SampleRecord on(String first, String last, Certainty certainty) {
			this.first = LocalDate.parse(first);
			this.last = LocalDate.parse(last);
			this.dateCertainty = certainty;
			return this;
		}

		SampleRecord from(String start, @Nullable String end) {
			this.start = LocalTime.parse(start);
			this.end = (end != null) ? LocalTime.parse(end) : null;
			return this;
		}

		SampleRecord at(String place, Certainty certainty) {
			this.place = place;
			this.placeCertainty = certainty;
			return this;
		}

		/** A family name of one word is one that an authority record controls. */
		SampleRecord people(String... names) {
			for (var name : names) {
				var parts = PersonalName.of(name).filter((it) -> !it.family().contains(" "));
				this.people.add(parts
					.map((it) -> SampleRecords.entity(Participation.class,
							Map.of("namePrinted", name, "participant",
									SampleRecords.entity(Participant.class,
											Map.of("name", name, "directName", it.direct())))))
					.orElseGet(() -> SampleRecords.entity(Participation.class, Map.of("namePrinted", name))));
			}
			return this;
		}

		SampleRecord on(TopicAssigner assigner, String... topics) {
			for (var topic : topics) {
				this.headings.add(SampleRecords.entity(Heading.class, Map.of("assignment", assigner, "topic",
						SampleRecords.entity(Topic.class, Map.of("name", topic)))));
			}
			return this;
		}

		SampleRecord with(ParticularKind kind, String html) {
			this.particulars.add(SampleRecords.entity(Particular.class, Map.of("kind", kind, "html", html)));
			return this;
		}

		Citable citable() {
			this.fields.put("dateline", new Dateline(null, this.first, this.last, this.start, this.end, null,
					this.dateCertainty, this.place, this.placeCertainty));
			return CitableFactory.of(SampleRecords.entity(Conversation.class, this.fields), this.people,
					this.particulars, Heading.assignedNames(this.headings), "https://memcon.example");
		}

	}

}
