package org.memcon.tei.markup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.draft.Findings;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class TeiElementTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<p>O<hi>ffice</hi></p>                                  | Office
			<p><gloss>Memcon</gloss>s</p>                           | Memcons
			<p>inter<pb n="2"/>national</p>                         | international
			<p>one<lb/>two</p>                                      | one two
			<div><p>one</p><p>two</p>three</div>                    | one two three
			<list><item>one</item><item>two</item></list>           | one two
			<row><cell>one</cell><cell>two</cell></row>             | one two
			<p>one<note>a note</note> two</p>                       | one two
			<p>  one   <hi> two </hi></p>                           | one two
			""")
	void foldsTextWithoutASpaceAtATagButAtABlock(String xml, String text) {
		assertThat(TeiFixtures.tei(xml).text()).isEqualTo(text);
	}

	@Test
	void isAskedByItsLocalNameWhateverItsNamespace() {
		var parts = TeiFile.elements(TeiFixtures.bytes("""
				<x xmlns:a="http://history.state.gov/ns/1.0" xmlns:b="http://history.state.gov/frus/ns/1.0">
				<a:attachment/><b:attachment/></x>"""), new Findings("file"), "attachment");

		assertThat(parts).hasSize(2);
	}

	@Test
	void stripsAttributesAndSplitsPointers() {
		var sp = TeiFixtures.tei("<sp xml:id=' s1 ' ana=' topic:trade  who:doe topic:tariffs '/>");

		assertThat(sp.attribute("xml:id")).isEqualTo("s1");
		assertThat(sp.attribute("absent")).isEmpty();
		assertThat(sp.pointers("ana", "topic:")).containsExactly("trade", "tariffs");
	}

	@Test
	void knowsItsLineAndItsNeighbours() {
		var div = TeiFixtures.tei("<div>\n<head>H</head>\n<list><item><p/></item></list></div>");

		assertThat(div.path("list", "item", "p")).map(TeiElement::line).contains(3);
		assertThat(div.descendants("p").findFirst()).hasValueSatisfying((p) -> assertThat(p.isIn("item")).isTrue());
		assertThat(div.contains("item")).isTrue();
		assertThat(div.isMixed()).isFalse();
	}

}
