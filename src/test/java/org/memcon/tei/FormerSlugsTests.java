package org.memcon.tei;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Findings;
import org.memcon.tei.markup.TeiDocument;

import static org.assertj.core.api.Assertions.assertThat;

class FormerSlugsTests {

	private static final TeiDocument DOCUMENT = TeiFixtures.document("<head>A call</head>");

	private final Findings findings = new Findings("fixture");

	@Test
	void severalAreReadInTheirOrder() {
		assertThat(slugs(false, "<idno type=\"former\">b-1</idno>", "<idno type=\"former\">a-1</idno>"))
			.containsExactly("b-1", "a-1");
	}

	@Test
	void ofAVolumeThoseOfTheDocumentAreRead() {
		assertThat(slugs(true, "<idno type=\"former\" corresp=\"#d1\">v-d7</idno>",
				"<idno type=\"former\" corresp=\"#d2\">v-d8</idno>"))
			.containsExactly("v-d7");
	}

	@Test
	void inAVolumeOneThatNamesNoDocumentIsReported() {
		assertThat(slugs(true, "<idno type=\"former\">v-d7</idno>")).isEmpty();
		assertThat(this.findings.list().get(0).message())
			.isEqualTo("the former slug does not name its document (corresp): v-d7");
	}

	@Test
	void whatIsNoSlugIsReported() {
		assertThat(slugs(false, "<idno type=\"former\">//evil.example/</idno>")).isEmpty();
		assertThat(this.findings.list().get(0).message()).isEqualTo("not a valid former slug: //evil.example/");
	}

	@Test
	void aHeaderSaysThemOfItsDocument() {
		var draft = TeiFixtures.read(
				TeiFixtures.file("small/corpus/letters/1999-01-02-doe-roe-telcon.xml")
					.replace("</publicationStmt>", "<idno type=\"former\">doe-roe-1</idno></publicationStmt>"),
				this.findings);

		assertThat(draft.get(0).formerSlugs()).containsExactly("doe-roe-1");
	}

	private List<String> slugs(boolean isVolume, String... idnos) {
		var all = List.of(idnos).stream().map(TeiFixtures::tei).toList();
		return List.copyOf(new FormerSlugs(all.stream(), isVolume, this.findings).of(DOCUMENT));
	}

}
