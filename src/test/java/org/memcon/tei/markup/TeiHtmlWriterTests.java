package org.memcon.tei.markup;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.tei.TeiFixtures;
import org.memcon.tei.markup.TeiHtmlWriter.HtmlText;

import static org.assertj.core.api.Assertions.assertThat;

class TeiHtmlWriterTests {

	private final Findings findings = new Findings("file.xml");

	private final List<HtmlText> pages = new ArrayList<>();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					<p>A &lt;b&gt; &amp; "c"</p>                                   | <p>A &lt;b&gt; &amp; &quot;c&quot;</p>
					<p><hi rend="italic">a</hi><hi rend="smallcaps">b</hi></p>     | <p><em>a</em><small>b</small></p>
					<p><hi rend="Superscript">a</hi><hi rend="sub">b</hi></p>      | <p><sup>a</sup><sub>b</sub></p>
					<p><hi rend="underline">a</hi><hi rend="dirty">b</hi></p>      | <p><u>a</u><span>b</span></p>
					<p>a<lb/>b</p>                                                 | <p>a<br>b</p>
					<p>He said <q>no</q>.</p>                                      | <p>He said “no”.</p>
					<quote rend="blcokquote"><p>a</p></quote>                      | <blockquote><p>a</p></blockquote>
					<p>a<list><item>b</item></list></p>                            | <div>a<ul><li>b</li></ul></div>
					<list><head>SUBJECT</head><item>a</item></list>                | <p>SUBJECT</p><ul><li>a</li></ul>
					<list><label>1.</label><item>a</item></list>                   | <dl><dt>1.</dt><dd>a</dd></dl>
					<list><item>a</item><label>1.</label></list>                   | <dl><dt></dt><dd>a</dd><dt>1.</dt><dd></dd></dl>
					<table><head>h</head><row><cell cols="2">a</cell></row></table>| <table><caption>h</caption><tr><td colspan="2">a</td></tr></table>
					<row><cell rows="1" cols="'x">a</cell></row>                   | <tr><td>a</td></tr>
					<p>O<hi rend="italic">ffice</hi>s</p>                          | <p>O<em>ffice</em>s</p>
					<p>a <note rend="inline">b</note></p>                          | <p>a b</p>
					<salute>Dear</salute>                                          | <p>Dear</p>
					<seg>To: all</seg>                                             | <p>To: all</p>
					""")
	void writesTheHtmlThatStandsForIt(String xml, String html) {
		assertThat(write(xml).html()).isEqualTo(html);
		assertThat(this.findings.list()).isEmpty();
	}

	@Test
	void listOfDefinitionsThatAPageBreakPartsIsOneOnBothPages() {
		var last = write("<list><label>a</label><pb/><item>b <pb/>c</item><label>d</label><item>e</item></list>");

		assertThat(this.pages).extracting(HtmlText::html)
			.containsExactly("<dl><dt>a</dt><dd></dd></dl>", "<dl><dt></dt><dd>b</dd></dl>");
		assertThat(last.html()).isEqualTo("<dl><dt></dt><dd>c</dd><dt>d</dt><dd>e</dd></dl>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "script", "iframe", "object", "style", "embed", "applet" })
	void activeContentIsDroppedWithItsText(String name) {
		var htmlText = write(
				"<p>a<x:%1$s xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)<p>b</p></x:%1$s></p>".formatted(name));

		assertThat(htmlText).isEqualTo(new HtmlText("<p>a</p>", "a", List.of()));
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("active content dropped: " + name);
	}

	@Test
	void anUnknownElementKeepsItsTextAndLosesItsAttributes() {
		var htmlText = write("<p>a<frus:problem onclick=\"x()\" style=\"y\">b</frus:problem></p>");

		assertThat(htmlText).isEqualTo(new HtmlText("<p>ab</p>", "ab", List.of()));
		assertThat(this.findings.list()).singleElement()
			.hasToString("file.xml:1: warning: unknown element, its text is kept: problem");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", " JavaScript:x", "vbscript:x", "//evil.example",
			"#d12", "mailto:x@example.org", "file:///etc/passwd", "" })
	void onlyWebAddressesBecomeLinks(String target) {
		assertThat(write("<p><ref target=\"%s\">a</ref></p>".formatted(target)).html()).isEqualTo("<p>a</p>");
	}

	@Test
	void aWebAddressCannotLeaveItsAttribute() {
		var htmlText = write("<p><ref target='https://a.example/?\"&gt;&lt;script&gt;'>a</ref></p>");

		assertThat(htmlText.html()).isEqualTo("<p><a href=\"https://a.example/?&quot;&gt;&lt;script&gt;\">a</a></p>");
	}

	@Test
	void aPageBreakClosesTheOpenTagsAndOpensThemAgain() {
		var second = write("<p>one <hi rend=\"italic\">two <pb n=\"2\"/>three</hi> four</p>");

		assertThat(this.pages).containsExactly(new HtmlText("<p>one <em>two</em></p>", "one two", List.of()));
		assertThat(second).isEqualTo(new HtmlText("<p><em>three</em> four</p>", "three four", List.of()));
	}

	@Test
	void aPageBreakCutsAListBetweenItsItems() {
		var second = write("<list><item>one</item><pb n=\"2\"/><item>two</item></list>");

		assertThat(this.pages).containsExactly(new HtmlText("<ul><li>one</li></ul>", "one", List.of()));
		assertThat(second.html()).isEqualTo("<ul><li>two</li></ul>");
	}

	@Test
	void aPageBreakCutsATableCellWithItsSpan() {
		var second = write("<table><row><cell cols=\"2\">one<pb/>two</cell></row></table>");

		assertThat(this.pages.get(0).html()).isEqualTo("<table><tr><td colspan=\"2\">one\u00AD</td></tr></table>");
		assertThat(second.html()).isEqualTo("<table><tr><td colspan=\"2\">two</td></tr></table>");
	}

	@Test
	void aNameThatAPageBreakCutsIsNotExplained() {
		write("<p><persName corresp=\"who:doe-jane\">Jane<pb/> Doe</persName></p>");

		assertThat(this.pages.get(0).html()).isEqualTo("<p>Jane</p>");
	}

	@Test
	void linksAndExplanationsAreNeverNested() {
		var htmlText = write("""
				<p><gloss target="a"><persName corresp="b">x</persName> <ref target="https://c.example/">y</ref></gloss>
				<ref target="https://c.example/"><persName corresp="b">z</persName></ref></p>""");

		assertThat(htmlText.html()).isEqualTo("<p><button>x y</button> <a href=\"https://c.example/\">z</a></p>");
	}

	@Test
	void aNameWithANoteIsNotExplained() {
		assertThat(write("<p><persName corresp=\"b\">x<note>n</note></persName></p>").html())
			.isEqualTo("<p>x<i>n</i></p>");
	}

	@Test
	void textKeepsApartWhatTheMarkupSetsApart() {
		var htmlText = write("<p>including:<list><item>one</item><item>two</item></list>three<lb/>four</p>");

		assertThat(htmlText.text()).isEqualTo("including: one two three four");
	}

	private HtmlText write(String xml) {
		var markup = new TeiHtmlWriter[1];
		markup[0] = new TeiHtmlWriter(new MarkupHandler() {

			@Override
			public String note(TeiElement note) {
				return "<i>" + note.text() + "</i>";
			}

			@Override
			public String openGloss(TeiElement name) {
				return "<button>";
			}

			@Override
			public void pageBreak(TeiElement pb) {
				TeiHtmlWriterTests.this.pages.add(markup[0].take());
			}

		}, this.findings);
		return markup[0].writeBlock(TeiFixtures.tei(xml)).take();
	}

}
