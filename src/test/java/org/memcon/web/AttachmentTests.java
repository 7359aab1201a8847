package org.memcon.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.ContentDisposition;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentTests {

	@Test
	void plainNameIsSaidOnce() {
		assertThat(disposition("2001-06-16-bush-putin-memcon.txt"))
			.isEqualTo("attachment; filename=\"2001-06-16-bush-putin-memcon.txt\"");
	}

	@ParameterizedTest
	@CsvSource({ "Gespräch-Düsseldorf.txt, Gesprach-Dusseldorf.txt, Gespr%C3%A4ch-D%C3%BCsseldorf.txt",
			"беседа.txt, ______.txt, %D0%B1%D0%B5%D1%81%D0%B5%D0%B4%D0%B0.txt",
			"a b’c.csv, a b_c.csv, a%20b%E2%80%99c.csv" })
	void otherLettersAreSaidForAllAndForThoseWhoReadThem(String name, String plain, String encoded) {
		assertThat(disposition(name)).isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gespräch.txt", "беседа \"x\".txt", "会談.zip", "\uD83D\uDE00.csv", "100 % 'a';b\\c.txt" })
	void browsersReadTheNameAsItIs(String name) {
		assertThat(ContentDisposition.parse(disposition(name)).getFilename()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\r\nSet-Cookie: a=b", "a\"; filename=\"evil.exe", "a\\\"b", "\u0000x" })
	void nothingInANameLeavesIt(String name) {
		var disposition = disposition(name);

		assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(disposition)).isTrue();
		assertThat(disposition).matches("attachment; filename=\"[ -~&&[^\"\\\\]]*\"; filename\\*=UTF-8''[\\w.~%-]*");
	}

	private static String disposition(String name) {
		return new Attachment(name, "text/plain").disposition();
	}

}
