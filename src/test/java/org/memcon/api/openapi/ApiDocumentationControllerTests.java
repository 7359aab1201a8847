package org.memcon.api.openapi;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class ApiDocumentationControllerTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void showsEveryOperation() {
		var page = HtmlPages.page(this.mvc, "/api");

		assertThat(page.select(".operation h3 code").eachText()).contains("GET /api/v1/conversations",
				"GET /api/v1/conversations/{slug}/turns/{anchor}", "GET /api/v1");
		assertThat(page.select("#listConversations ~ details .asked dt").eachText()).contains("q", "topic", "size",
				"fields");
	}

	@Test
	void showsEveryShapeAnOperationAnswersWith() {
		var page = HtmlPages.page(this.mvc, "/api");

		assertThat(page.select("a[href^=#shape-]").eachAttr("href")).isNotEmpty()
			.allSatisfy((link) -> assertThat(page.select(link)).hasSize(1));
		assertThat(page.select("#shape-RecordTurn ~ details .values").text()).contains("said | public-record",
				"string or null", "list of RecordNote");
	}

	@Test
	void explainsEveryProblem() {
		assertThat(HtmlPages.page(this.mvc, "/api").select("[id^=problem-]").eachAttr("id")).contains("problem-400",
				"problem-404", "problem-429", "problem-503");
	}

	@Test
	void isFoundFromEveryPage() {
		assertThat(HtmlPages.page(this.mvc, "/").select(".site-footer a[href=/api]").text()).isEqualTo("API");
	}

}
