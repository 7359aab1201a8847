package org.memcon.search;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.memcon.search.CatalogQueryTests.query;
import static org.mockito.BDDMockito.given;

@WebMvcTest(CatalogController.class)
@MockitoBean(types = { Catalog.class, HitFinder.class })
class NextHitTests {

	private static final CatalogQuery QUERY = query("/conversations?q=iraq&sort=newest");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	HitFinder hits;

	@Test
	void leadsOnIntoTheNextConversation() {
		given(this.hits.addressOfNext("c", QUERY, true)).willReturn("/conversations/d/pages/1?q=iraq&hit=1#hit-1");

		assertThat(this.mvc.get().uri("/conversations/hits?after=c&q=iraq&sort=newest"))
			.hasRedirectedUrl("/conversations/d/pages/1?q=iraq&hit=1#hit-1");
	}

	@Test
	void leadsBackIntoTheOneBefore() {
		given(this.hits.addressOfNext("c", QUERY, false)).willReturn("/conversations/b/pages/3?q=iraq&hit=7#hit-7");

		assertThat(this.mvc.get().uri("/conversations/hits?before=c&q=iraq&sort=newest"))
			.hasRedirectedUrl("/conversations/b/pages/3?q=iraq&hit=7#hit-7");
	}

	@Test
	void withoutAPlaceToGoOnFromTheListIsShown() {
		assertThat(this.mvc.get().uri("/conversations/hits?q=iraq&sort=newest&x=%2F%2Fevil.example"))
			.hasRedirectedUrl("/conversations?q=iraq&sort=newest");
	}

	@Test
	void endOfTheHitsIsAPageThatSaysSo() {
		given(this.hits.addressOfNext("c", QUERY, true)).willThrow(new NotFoundException("error.404.hit"));

		assertThat(
				HtmlPages.page(this.mvc, "/conversations/hits?after=c&q=iraq&sort=newest", 404).select(".lead").text())
			.isEqualTo("There are no more matches in this list.");
	}

}
