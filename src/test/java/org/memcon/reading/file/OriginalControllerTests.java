package org.memcon.reading.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.SampleRecords;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import org.memcon.conversation.storage.KeptPapers;
import org.memcon.conversation.storage.PaperSettings;
import org.memcon.draft.Checksum;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The file of a paper is downloaded beside its record, if the archive keeps it.
 */
class OriginalControllerTests {

	private static final byte[] CONTENT = "%PDF-1.7 the whole paper %%EOF".getBytes(StandardCharsets.US_ASCII);

	private static final String CHECKSUM = Checksum.of(CONTENT);

	@TempDir
	private Path archive;

	private final Conversations conversations = mock();

	private final Conversation conversation = SampleRecords.conversation("c");

	@BeforeEach
	void keepThePaper() throws IOException {
		ReflectionTestUtils.setField(this.conversation, "sourceFile", "box.zip/in/Gespr\u00e4ch \"1\".pdf");
		ReflectionTestUtils.setField(this.conversation, "sourceChecksum", CHECKSUM);
		given(this.conversations.findBySlug("c")).willReturn(Optional.of(this.conversation));
		papers(true).keep(CHECKSUM, new ByteArrayResource(CONTENT));
	}

	@Test
	void theFileIsSavedUnderItsNameAndNotShown() {
		var response = mvc(true).get().uri("/conversations/c/original").exchange();

		assertThat(response).hasStatusOk().hasContentType("application/pdf");
		assertThat(response.getResponse().getContentAsByteArray()).isEqualTo(CONTENT);
		assertThat(response).hasHeader(HttpHeaders.ETAG, "\"" + CHECKSUM + "\"")
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
			.hasHeader(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"Gesprach _1_.pdf\"; filename*=UTF-8''Gespr%C3%A4ch%20%221%22.pdf");
	}

	@Test
	void aReaderWhoHasTheFileIsNotSentItAgain() {
		assertThat(mvc(true).get().uri("/conversations/c/original").header("If-None-Match", "\"" + CHECKSUM + "\""))
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void aPartOfTheFileIsSent() {
		var response = mvc(true).get().uri("/conversations/c/original").header("Range", "bytes=0-7").exchange();

		assertThat(response).hasStatus(HttpStatus.PARTIAL_CONTENT).bodyText().isEqualTo("%PDF-1.7");
	}

	@Test
	void aFileThatIsNotToBeKeptIsNotOfferedEvenIfItIsThere() {
		assertThat(mvc(false).get().uri("/conversations/c/original")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aRecordThatIsNotThereHasNoFile() {
		assertThat(mvc(true).get().uri("/conversations/d/original")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MockMvcTester mvc(boolean keeping) {
		return MockMvcTester.create(
				MockMvcBuilders.standaloneSetup(new OriginalController(this.conversations, papers(keeping))).build());
	}

	private KeptPapers papers(boolean keeping) {
		return new KeptPapers(new ArchiveSettings(this.archive, Storage.FILE), new PaperSettings(keeping));
	}

}
