package org.memcon.tei.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.tei.TeiFixtures;
import org.memcon.tei.authority.Authorities.ControlledTerm;
import org.memcon.tei.authority.Authorities.DatedEvent;
import org.memcon.tei.authority.Authorities.Gloss;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorityReaderTests {

	private static final String AGENCY = "<a href=\"https://agency.example/1\">Agency</a>, 3 January 1999";

	private final Authorities names = TeiFixtures.names();

	@Test
	void readsAPersonWithAllNames() {
		assertThat(this.names.participants().values()).containsExactly(
				new AuthorityRecord("doe-jane", "Doe, Jane", "Jane Doe", "J. Doe; Madam Doe", "Ruritania",
						"President &amp; poet. <small class=\"cited\">(" + AGENCY + ")</small>"),
				new AuthorityRecord("roe-richard", "Roe, Richard", "Roe, Richard", null, null, null));
	}

	@Test
	void readsTopicsBelowBroaderOnesInTheirOrder() {
		assertThat(this.names.topics().values()).containsExactly(
				new ControlledTerm("trade", "Trade", "Commerce", "Use for goods.", null),
				new ControlledTerm("tariffs", "Tariffs", null, null, "trade"),
				new ControlledTerm("weather", "The weather", null, null, null));
	}

	@Test
	void readsTermsWithTheirSources() {
		assertThat(this.names.terms()).containsEntry("customs-union", new Gloss("Customs union",
				"A union without duties. <small class=\"cited\">(" + AGENCY + "; Another report)</small>"));
	}

	@Test
	void explainsWhatAPointerPointsTo() {
		assertThat(this.names.explain("topic:trade")).map(Gloss::html)
			.contains("<a href=\"/topics/trade\">Trade</a>: Use for goods.");
		assertThat(this.names.explain("who:roe-richard")).map(Gloss::label).contains("Roe, Richard");
		assertThat(this.names.explain("term:customs-union")).isPresent();
		assertThat(List.of("", "trade", "who:", "src:A1", "https://a.example"))
			.allMatch((it) -> this.names.explain(it).isEmpty());
	}

	@Test
	void aKeyUsedTwiceOrMissingIsAFinding() {
		var findings = new Findings("topics.xml");
		var reader = new AuthorityReader(new Bibliography(Map.of()), findings);

		var topics = reader.categories(List.of(TeiFixtures.tei("<category xml:id='a'>A</category>"),
				TeiFixtures.tei("<category xml:id='a'>B</category>"), TeiFixtures.tei("<category>C</category>")));

		assertThat(topics.values()).extracting(ControlledTerm::name).containsExactly("A");
		assertThat(findings.list()).extracting(Finding::message)
			.containsExactly("xml:id is used twice: a", "category has no xml:id");
	}

	@Test
	void readsEventsWithTheirDays() {
		var findings = new Findings("events.xml");
		var reader = new AuthorityReader(new Bibliography(Map.of()), findings);

		var events = reader.events(List.of(
				TeiFixtures.tei("<event xml:id='a' when='2001-09-11'><label>A</label></event>"), TeiFixtures.tei("""
						<event xml:id='b' type='contact' from='2001-11-14' to='2001-11-15'><label>B</label>
						<desc>Two &amp; more.</desc></event>"""),
				TeiFixtures.tei("<event xml:id='c' when='2001-02-30'/>"), TeiFixtures.tei("<event xml:id='d'/>"),
				TeiFixtures.tei("<event xml:id='e' from='2001-11-15' to='2001-11-14'/>")));

		var day = LocalDate.of(2001, 9, 11);
		assertThat(events.values()).containsExactly(new DatedEvent("a", "A", day, day, false, ""), new DatedEvent("b",
				"B", LocalDate.of(2001, 11, 14), LocalDate.of(2001, 11, 15), true, "Two &amp; more."));
		assertThat(findings.list()).hasSize(3)
			.extracting(Finding::message)
			.containsOnly("event has no day in @when, or no days in @from and @to");
	}

	@Test
	void emptyListsHoldNothing() {
		var findings = new ArrayList<Finding>();

		var names = AuthorityFiles.read((name) -> new SourceFile(name + ".xml", TeiFixtures.bytes("<TEI/>")),
				(found) -> findings.addAll(found.list()));

		assertThat(names).isEqualTo(TeiFixtures.noNames());
		assertThat(findings).isEmpty();
	}

}
