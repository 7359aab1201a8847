package org.memcon.exchange.epub;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.memcon.citation.Citations;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.TextHeader;
import org.memcon.web.BaseUrl;
import org.memcon.web.XmlWriter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Renders the documents of a book from templates, as XHTML. What works only on a page of
 * the archive becomes a link: to the explanation of a name within the document, or to the
 * archive. A list that a passage begins or ends within becomes plain blocks, since XHTML
 * has no half lists of terms.
 */
@Component
class EpubPages {

	private final ITemplateEngine templates;

	private final TextHeader head;

	private final Citations citations;

	private final BaseUrl address;

	EpubPages(ITemplateEngine templates, TextHeader head, Citations citations, BaseUrl address) {
		this.templates = templates;
		this.head = head;
		this.citations = citations;
		this.address = address;
	}

	String title(EpubDescription description) {
		return render("epub-title", Map.of("description", description));
	}

	String record(RecordContent content, EpubChapter chapter) {
		var conversation = content.conversation();
		var facts = this.head.facts(conversation.textBasis(), content, content.citations(this.citations));
		var exemptions = content.redactions().stream().flatMap((it) -> it.exemptions().stream()).distinct().toList();
		return render("epub-record", Map.of("content", content, "conversation", conversation, "pages", chapter.pages(),
				"facts", facts, "exemptions", exemptions));
	}

	String contents(EpubDescription description, List<EpubChapter> chapters) {
		return render("epub-contents", Map.of("description", description, "chapters", chapters));
	}

	private String render(String template, Map<String, Object> variables) {
		var context = new Context(LocaleContextHolder.getLocale(), variables);
		var document = Jsoup.parse(this.templates.process("exchange/" + template, context));
		document.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
		adapt(document);
		return XmlWriter.wellFormed(document.outerHtml());
	}

	private void adapt(Document document) {
		document.select("a.note-ref").attr("epub:type", "noteref");
		document.select("button[popovertarget]").forEach(EpubPages::link);
		document.select("dl:has(> dd:first-child), dl:has(> dt:last-child)")
			.forEach((list) -> list.tagName("div").children().tagName("div"));
		document.select("a[href^=/]").forEach((link) -> link.attr("href", this.address.host() + link.attr("href")));
		var ids = Set.copyOf(document.select("[id]").eachAttr("id"));
		document.select("a[href^=#]")
			.stream()
			.filter((link) -> !ids.contains(link.attr("href").substring(1)))
			.forEach(Element::unwrap);
	}

	private static void link(Element button) {
		button.tagName("a").attr("href", "#" + button.attr("popovertarget")).attr("epub:type", "noteref");
		button.removeAttr("popovertarget").removeAttr("type");
	}

}
