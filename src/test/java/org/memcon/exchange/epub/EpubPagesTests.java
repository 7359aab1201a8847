package org.memcon.exchange.epub;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.citation.Citations;
import org.memcon.exchange.TextHeader;
import org.memcon.web.BaseUrl;
import org.mockito.Mockito;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.IContext;

import static org.assertj.core.api.Assertions.assertThat;

class EpubPagesTests {

	private final ITemplateEngine templates = Mockito.mock(ITemplateEngine.class);

	private final BaseUrl address = Mockito.mock(BaseUrl.class);

	private final EpubPages pages = new EpubPages(this.templates, Mockito.mock(TextHeader.class),
			Mockito.mock(Citations.class), this.address);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<dl><dd>a</dd><dt>2.</dt><dd>b</dd></dl> | <div><div>a</div><div>2.</div><div>b</div></div>
			<dl><dt>1.</dt><dd>a</dd><dt>2.</dt></dl> | <div><div>1.</div><div>a</div><div>2.</div></div>
			<dl><dd><dl><dt>1.</dt><dd>a</dd></dl></dd></dl> | <div><div><dl><dt>1.</dt><dd>a</dd></dl></div></div>
			""")
	void listThatAPassageBeginsWithinBecomesBlocks(String html, String written) {
		assertThat(rendered(html)).contains("<body>" + written + "</body>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<button type="button" class="gloss" popovertarget="g1">ENDC</button><p id="g1">x</p> | \
			<a class="gloss" href="#g1" epub:type="noteref">ENDC</a><p id="g1">x</p>
			<button type="button" class="gloss" popovertarget="g1">ENDC</button> | ENDC
			<a href="/topics/nato">NATO</a> | <a href="https://memcon.example/topics/nato">NATO</a>
			a<br>b | a<br />b
			""")
	void whatWorksOnAPageOnlyBecomesALinkOrWords(String html, String written) {
		assertThat(rendered(html)).contains("<body>" + written + "</body>");
	}

	private String rendered(String html) {
		Mockito.when(this.address.host()).thenReturn("https://memcon.example");
		Mockito.when(this.templates.process(Mockito.anyString(), Mockito.any(IContext.class))).thenReturn(html);
		return this.pages.title(EpubDescription.ofList("https://memcon.example/conversations", "All"));
	}

}
