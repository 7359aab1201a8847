package org.memcon.exchange.tei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.exchange.RecordContent;
import org.memcon.tei.RecordingIntake;
import org.memcon.tei.TeiSourceReader;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.AuthorityFiles;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.ReflectionUtils;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A record written out in TEI, without the rest of the program, and how it is read again.
 */
public record WrittenTei(byte[] bytes) {

	/** The archive's own lists of names. */
	public static final Authorities AUTHORITIES = AuthorityFiles.read(
			(name) -> new SourceFile("authority/" + name + ".xml", read(Path.of("data/authority/" + name + ".xml"))),
			(findings) -> {
			});

	static final TeiWriter WRITER = new TeiWriter(labels(), withoutAddress());

	public static WrittenTei write(RecordContent content) {
		return of(() -> WRITER.write(content));
	}

	public static WrittenTei writeSummary(RecordContent content) {
		return of(() -> WRITER.writeSummary(content));
	}

	static WrittenTei writePage(RecordContent content) {
		return of(() -> WRITER.writePage(content));
	}

	private static WrittenTei of(Callable<byte[]> writing) {
		try {
			return new WrittenTei(writing.call());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The draft that the archive makes of it when it is taken in. */
	Draft read() {
		var recordingIntake = readAll();
		if (!recordingIntake.findings().list().isEmpty() || recordingIntake.drafts().size() != 1) {
			throw new AssertionError(recordingIntake.findings().list() + "\n" + this);
		}
		return recordingIntake.drafts().get(0);
	}

	RecordingIntake readAll() {
		var recordingIntake = new RecordingIntake(new Findings("written"));
		new TeiSourceReader(AUTHORITIES).read(new SourceFile("written.xml", this.bytes), ReadingOptions.DEFAULT,
				recordingIntake);
		return recordingIntake;
	}

	@Override
	public String toString() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	private static MessageSource messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static Messages labels() {
		try {
			return ReflectionUtils.accessibleConstructor(Messages.class, MessageSource.class).newInstance(messages());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static BaseUrl withoutAddress() {
		var address = mock(BaseUrl.class);
		given(address.configuredHost()).willReturn("");
		return address;
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
