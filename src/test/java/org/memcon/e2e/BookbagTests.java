package org.memcon.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader keeps a bookbag.
 */
class BookbagTests extends BrowserTests {

	private static final String FIRST = "2001-06-16-bush-putin-memcon";

	private static final String CALL = "2003-03-18-bush-putin-telcon";

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setPermissions(List.of("clipboard-read", "clipboard-write"));
	}

	@BeforeEach
	void emptyTheBookbag() {
		this.page.evaluate("localStorage.clear()");
	}

	@Test
	void headerCountsWhatIsAddedOnPagesOfEveryKind() {
		fill();

		assertThat(text(".bag-link")).isEqualTo("Bookbag (4)");
		follow("^Bookbag");
		assertThat(titles()).containsExactly("First meeting, Brdo Castle", "Telephone call on the eve of war in Iraq",
				"Telephone call on the eve of war in Iraq", text(".bag-list > :last-child h2"));
		assertThat(this.page.locator(".bag-list .entry-line").allInnerTexts()).element(1).asString().contains("page 1");
		assertThat(this.page.locator(".bag-list .bag-text").allInnerTexts()).element(2).asString().isNotEmpty();
		follow(this.page.locator(".bag-list > :nth-child(3) a"));
		assertThat(address()).startsWith("/conversations/" + CALL + "/pages/1#t");
		assertThat(this.page.context().cookies()).isEmpty();
	}

	@Test
	void buttonTakesOutWhatItPutIn() {
		open("/conversations/" + FIRST);
		var button = this.page.locator(".actions .bag");

		button.click();
		assertThat(button.innerText()).isEqualTo("Remove from bookbag");
		assertThat(text(".site-nav [role=status]")).isEqualTo("Bookbag (1)");
		button.click();
		assertThat(button.innerText()).isEqualTo("Add to bookbag");
		assertThat(text(".bag-link")).isEqualTo("Bookbag");
	}

	@Test
	void buttonThatComesLaterIsWiredToo() {
		open("/conversations/" + FIRST);
		this.page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
				+ " '<button type=button id=late data-bag-item=\"" + FIRST
				+ ":t2\" data-bag-title=Late hidden></button>')");

		this.page.locator("#late").click();
		assertThat(this.page.locator("#late").innerText()).isEqualTo("Remove from bookbag");
		this.page.locator("#late").evaluate("(it) => { it.dataset.bagItem = '" + FIRST + ":t3'; }");
		assertThat(this.page.locator("#late").innerText()).isEqualTo("Add to bookbag");
	}

	@Test
	void notesOutlastAReloadAndNothingIsSent() {
		fill();
		open("/bookbag");
		var requests = new ArrayList<String>();
		this.page.onRequest((request) -> requests.add(request.url()));

		note(0).fill("see 2008 <b>&");
		this.page.reload();

		assertThat(note(0).inputValue()).isEqualTo("see 2008 <b>&");
		assertThat(requests).noneMatch((address) -> address.contains(FIRST) || address.contains("2008"));
	}

	@Test
	void itemsAreReorderedAndRemovedByKeyboard() {
		fill();
		open("/bookbag");
		var before = titles();

		this.page.locator(".bag-list > :nth-child(1) [data-move='1']").focus();
		this.page.keyboard().press("Enter");
		assertThat(titles()).element(1).isEqualTo(before.get(0));
		assertThat(text(".bag-status")).isEqualTo("Now number 2 of 4");
		this.page.keyboard().press("Enter");
		assertThat(titles()).element(2).isEqualTo(before.get(0));

		this.page.locator(".bag-list > :nth-child(3) [data-remove]").focus();
		this.page.keyboard().press("Enter");
		assertThat(titles()).hasSize(3).doesNotContain(before.get(0));
		assertThat((boolean) this.page.evaluate("document.activeElement.matches('[data-remove]')")).isTrue();
		this.page.reload();
		assertThat(titles()).hasSize(3);
	}

	@Test
	void addressIsSharedWithoutNotesUnlessAskedFor(Browser browser) {
		fill();
		open("/bookbag");
		note(0).fill("for you & me");
		this.page.locator(".bag-copy").click();
		this.page.getByText("Copied").waitFor();
		var address = (String) this.page.evaluate("navigator.clipboard.readText()");
		assertThat(address).contains("/bookbag?items=" + FIRST + "," + CALL + ":1,").doesNotContain("#", "you");

		this.page.locator(".bag-with-notes").check();
		var withNotes = (String) this.page.locator(".bag-address a").evaluate("(it) => it.href");
		assertThat(withNotes).startsWith(address + "#notes=");
		try (var other = browser.newContext()) {
			var page = other.newPage();
			page.navigate(withNotes);
			assertThat(page.locator(".bag-note q").innerText()).isEqualTo("for you & me");
			page.locator(".bag-all").click();
			page.navigate(host() + "/bookbag");
			assertThat(page.locator(".bag-list textarea").first().inputValue()).isEqualTo("for you & me");
			assertThat(page.locator(".bag-link").innerText()).isEqualTo("Bookbag (4)");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "RIS", "BibTeX", "CSL-JSON", "Markdown", "CSV", "EPUB" })
	void listIsDownloadedInTheRememberedStyle(String format) throws IOException {
		fill();
		open("/bookbag");
		note(0).fill("my *note*");
		this.page.locator("select[name=style]").selectOption("mhra-notes");
		this.page.reload();
		assertThat(this.page.locator("select[name=style]").inputValue()).isEqualTo("mhra-notes");

		var file = this.page.waitForDownload(() -> link("^" + format + "$").click());
		var content = new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
		assertThat(file.suggestedFilename()).startsWith("memcon-bookbag.");
		if (format.equals("EPUB")) {
			assertThat(content).startsWith("PK");
			return;
		}
		assertThat(content).contains(FIRST, CALL + "/pages/1");
		if (format.equals("Markdown")) {
			assertThat(content).contains("George W. Bush Presidential Library, declassification case",
					"\n   my \\*note\\*\n\n2. ");
		}
	}

	@Test
	void ownFileHoldsEverythingAndIsReadAgain() throws IOException {
		fill();
		open("/bookbag");
		note(1).fill("ein Zettel\nzweite Zeile");
		var kept = this.page.evaluate("localStorage.getItem('memcon.bookbag')");
		var file = this.page.waitForDownload(() -> this.page.locator(".bag-save").click());
		assertThat(file.suggestedFilename()).isEqualTo("memcon-bookbag.json");
		var saved = Files.readAllBytes(file.path());

		this.page.evaluate("localStorage.clear()");
		this.page.reload();
		assertThat(this.page.locator(".bag-empty").isVisible()).isTrue();
		read(saved);
		this.page.getByText("4 added").waitFor();
		assertThat(this.page.evaluate("localStorage.getItem('memcon.bookbag')")).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "no json", "{}", "[1]", "{\"items\":[{\"item\":\"a\"}]}" })
	void otherFilesAreRefusedInWords(String content) {
		open("/bookbag");

		read(content.getBytes(StandardCharsets.UTF_8));
		this.page.getByText("This file is not a bookbag").waitFor();
		assertThat(titles()).isEmpty();
	}

	@Test
	void hostileFileLeadsNowhereElse() {
		open("/bookbag");

		read(("{\"format\":\"memcon-bookbag\",\"items\":[{\"item\":\"javascript:alert(1)\"},{\"item\":\"//evil.example/\"},null,"
				+ "{\"item\":\"a\",\"title\":\"<img src=x onerror=alert(1)>\",\"note\":5}]}")
			.getBytes(StandardCharsets.UTF_8));
		this.page.getByText("1 added").waitFor();
		assertThat(titles()).containsExactly("<img src=x onerror=alert(1)>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "QuotaExceededError", "SecurityError" })
	void storageThatKeepsNothingIsToldInWords(String error) {
		var words = error.startsWith("Quota") ? "is full" : "does not allow";
		open("/conversations/" + FIRST);
		refuse(error);
		this.page.locator(".actions .bag").click();
		this.page.getByRole(AriaRole.ALERT).getByText(words).waitFor();
		assertThat(text(".bag-link")).isEqualTo("Bookbag");

		open("/bookbag?items=" + FIRST);
		refuse(error);
		this.page.locator(".bag-all").click();
		this.page.getByRole(AriaRole.ALERT).getByText(words).waitFor();
	}

	@Test
	void noteThatIsNotKeptIsToldInWords() {
		fill();
		open("/bookbag");
		refuse("QuotaExceededError");

		note(0).fill("too much");
		this.page.getByRole(AriaRole.ALERT).getByText("is full").waitFor();
	}

	@Test
	void twoItemsAreCompared() {
		fill();
		open("/bookbag");

		assertThat(this.page.locator(".bag-compare").isDisabled()).isTrue();
		this.page.locator(".bag-choose input").nth(0).check();
		this.page.locator(".bag-choose input").nth(1).check();
		follow(this.page.locator(".bag-compare"));
		assertThat(address()).isEqualTo("/compare?left=" + FIRST + "&right=" + CALL + ":1");
		assertThat(this.page.locator(".compare-heads .bag").allInnerTexts()).containsOnly("Remove from bookbag");
	}

	@Test
	void axeFindsNothingWithItemsAndNotes() throws IOException {
		fill();
		open("/bookbag");
		assertThat(Stream.of(PHONE, DESK).flatMap(Axe.on(this.page)::violationsAt)).isEmpty();

		open("/conversations/" + CALL + "/pages/1");
		assertThat(Stream.of(PHONE, DESK).flatMap(Axe.on(this.page)::violationsAt)).isEmpty();
	}

	/** A conversation, a page, a passage and a search. */
	private void fill() {
		open("/conversations/" + FIRST);
		this.page.locator(".actions .bag").click();
		open("/conversations/" + CALL + "/pages/1");
		this.page.locator(".actions .bag").click();
		var turn = this.page.locator(".turn[id] .bag-turn").first();
		turn.focus();
		this.page.keyboard().press("Enter");
		open("/conversations?q=nato&topic=iraq");
		this.page.locator(".results .bag").click();
	}

	private List<String> titles() {
		return this.page.locator(".bag-list h2 a").allInnerTexts();
	}

	private Locator note(int entry) {
		return this.page.locator(".bag-list textarea").nth(entry);
	}

	private void read(byte[] file) {
		this.page.locator(".bag-open").setInputFiles(new FilePayload("bag.json", "application/json", file));
	}

	private void refuse(String error) {
		this.page.evaluate("(name) => { Storage.prototype.setItem = () => { throw new DOMException('no', name); }; }",
				error);
	}

}
