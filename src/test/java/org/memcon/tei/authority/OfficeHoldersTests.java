package org.memcon.tei.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.conversation.PassageStatus;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeHoldersTests {

	private static final OfficeHolders OFFICES = offices();

	@Test
	void everyTermHasItsHolderAndItsDays() {
		assertThat(OFFICES.terms()).hasSizeGreaterThan(90)
			.allMatch((term) -> term.from().isBefore(term.to()) && term.holder().description() != null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The President | | 1962-10-18 | kennedy-john-f
			President | US | 1962-10-18 | kennedy-john-f
			THE PRESIDENT | White House | 1975-01-02 | ford-gerald-r
			President of the United States | | 1875-01-02 | grant-ulysses-s
			The Secretary of State | U.S. Side | 1962-10-18 | rusk-dean
			The Secretary | State | 1974-03-04 | kissinger-henry-a
			The General Secretary | | 1985-11-19 | gorbachev-mikhail-s
			Foreign Minister | USSR | 1985-11-19 | shevardnadze-eduard-a
			The President | Russia | 1995-05-10 | yeltsin-boris-n
			The President | Soviets | 1990-06-01 | gorbachev-mikhail-s
			Secretary Rusk | NSC | 1962-10-18 | rusk-dean
			President John F. Kennedy (part time) | | 1962-10-18 | kennedy-john-f
			Foreign Minister Andrey A. Gromyko | Soviet Union | 1962-10-18 | gromyko-andrei-a
			Henry A. Kissinger, Secretary of State and Assistant to the President | | 1974-03-04 | kissinger-henry-a
			Gen. Alexander Haig, Jr., Secretary of State | | 1982-03-04 | haig-alexander-m
			""")
	void anOfficeIsWhoeverHeldItOnTheDay(String printed, @Nullable String side, LocalDate day, String holder) {
		var draft = OFFICES.resolve(draft(day, "Mr. Smith", new Participation(null, printed, side, 0, null, null)));

		assertThat(draft.participations()).extracting(Participation::participant).containsExactly(holder);
		assertThat(draft.authorityRecords()).extracting(AuthorityRecord::slug).containsExactly(holder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The President | France | 1962-10-18
			The Secretary | Defense | 1962-10-18
			The Deputy Secretary of State | | 1962-10-18
			Vice President | | 1962-10-18
			Secretary General | | 1985-11-19
			Foreign Minister | | 1985-11-19
			President Makarios | | 1974-07-29
			Secretary Kennedy | | 1962-10-18
			President Robert Kennedy | | 1962-10-18
			Attorney General Kennedy | | 1962-10-18
			Dean Rusk | | 1962-10-18
			The Secretary of State | | 1977-01-21
			""")
	void anybodyElseStaysAsPrinted(String printed, @Nullable String side, LocalDate day) {
		var draft = OFFICES.resolve(draft(day, "Mr. Smith", new Participation(null, printed, side, 0, null, null)));

		assertThat(draft.participations()).extracting(Participation::participant).containsOnlyNulls();
	}

	@Test
	void theTitleOfASpeakerIsThatParticipant() {
		var draft = OFFICES.resolve(draft(LocalDate.of(1962, 10, 18), "The President",
				new Participation("kennedy-john-f", "Mr. Kennedy", "US", 1, null, null),
				new Participation(null, "Mr. Gromyko", "USSR", 2, null, null)));

		assertThat(draft.turns().map(Turn::participation)).containsExactly(draft.participations().get(0));
	}

	@Test
	void aSpeakerWhoIsNotListedIsTheHolderToo() {
		var draft = OFFICES.resolve(draft(LocalDate.of(1962, 10, 18), "The President",
				new Participation(null, "Mr. Gromyko", "USSR", 2, null, null)));

		assertThat(draft.turns().map((turn) -> turn.participation().participant())).containsExactly("kennedy-john-f");
	}

	@Test
	void theTitleOfASpeakerIsNobodyWhereAnotherHasIt() {
		var draft = OFFICES.resolve(draft(LocalDate.of(1974, 7, 29), "The President",
				new Participation(null, "President Makarios", null, 0, null, null)));

		assertThat(draft.turns().map(Turn::participation)).containsOnlyNulls();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Rusk, Dean | Secretary of State | 1964 | 1968 | rusk-dean
					Rusk, Dean | Secretary of State, January 1961–January 1969 | 1977 | 1980 | rusk-dean
					Kissinger, Henry A. | President's Assistant for National Security Affairs until November 3, 1975; Secretary of State from 1973 | 1969 | 1976 | kissinger-henry-a
					Ford, Gerald R. | Vice President of the United States from October 13, 1973 until August 8, 1974; President of the United States from August 8, 1974 until January 20, 1977 | 1973 | 1976 | ford-gerald-r
					Haig, Gen. Alexander M., Jr. | General, USA (ret.), Secretary of State from January 22, 1981, until July 5, 1982 | 1981 | 1988 | haig-alexander-m
					Brezhnev, Leonid | General Secretary of the Communist Party of the Soviet Union until his death on November 10, 1982 | 1981 | 1988 | brezhnev-leonid-i
					Gromyko, Andrei | Soviet Foreign Minister | 1981 | 1988 | gromyko-andrei-a
					Nixon, Richard M. | President, January 1969–August 1974 | 1969 | 1976 | nixon-richard-m
					""")
	void nameOfficeAndYearsTogetherAreEvidence(String name, String explanation, int first, int last, String holder) {
		assertThat(OFFICES.explained(name, explanation, List.of(first, last))).map(AuthorityRecord::slug)
			.contains(holder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Rusk, Dean | | 1964 | 1968
					Rusk, Dean | Secretary of State | 1977 | 1980
					Rusk, Dean | Deputy Under Secretary of State, 1950 | 1961 | 1963
					Rusk, Howard | Physician | 1964 | 1968
					Rogers, William D. | Under Secretary of State, 1976 | 1969 | 1976
					Haig, Alexander M. | Senior Military Assistant to the Assistant to the President for National Security Affairs | 1969 | 1976
					Nixon, Richard M. | former Vice President of the United States | 1964 | 1968
					Kennedy, Robert F. | Attorney General; brother of the President of the United States | 1961 | 1963
					Bush, George | Vice President of the United States | 1981 | 1988
					""")
	void nameAloneOrOfficeAloneIsNone(String name, @Nullable String explanation, int first, int last) {
		assertThat(OFFICES.explained(name, (explanation != null) ? explanation : "", List.of(first, last))).isEmpty();
	}

	@Test
	void aTermWithoutAnOfficeOrItsDaysIsAnError() {
		var found = new Findings("offices.xml");
		OfficeReader.read(new SourceFile("offices.xml", TeiFixtures.bytes(
				"<TEI><person xml:id=\"a\"><persName>A</persName><occupation code=\"#b\" from=\"1900\"/></person></TEI>")),
				(findings) -> findings.list().forEach((finding) -> found.error(finding.line(), finding.message())));

		assertThat(found.list()).extracting(Finding::message)
			.containsExactly("occupation needs a code of an office, and the days of the term");
	}

	/** A record of one turn. */
	private static Draft draft(LocalDate day, String speaker, Participation... participations) {
		var xml = TeiFixtures.file("frus-volume.xml")
			.replace("1969-02-17", day.toString())
			.replace("February 17, 1969", DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).format(day));
		var draft = TeiFixtures.read(xml, new Findings("file.xml")).get(0);
		var page = draft.pages().get(0);
		var turn = new Turn("t1", PassageStatus.SAID, null, speaker, null, null, List.of(), "<p>Yes.</p>", "Yes.",
				List.of(), List.of(), null);
		return draft.withParticipations(List.of(participations), List.of())
			.withPages(List.of(page.withTurns(List.of(turn))));
	}

	private static OfficeHolders offices() {
		try {
			var file = Path.of("data/authority/offices.xml");
			return OfficeReader.read(new SourceFile(file.toString(), Files.readAllBytes(file)),
					(findings) -> assertThat(findings.list()).isEmpty());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
