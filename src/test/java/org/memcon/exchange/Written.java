package org.memcon.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.tei.Authorities;
import org.memcon.tei.AuthorityReader;
import org.memcon.tei.TeiSource;
import org.memcon.tei.Tray;
import org.memcon.web.Labels;
import org.memcon.web.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.ReflectionUtils;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A record written out in TEI, without the rest of the program, and how it is read again.
 */
public record Written(byte[] bytes) {

	/** The archive's own lists of names. */
	public static final Authorities NAMES = AuthorityReader.read(
			(name) -> new SourceFile("authority/" + name + ".xml", read(Path.of("data/authority/" + name + ".xml"))),
			(findings) -> {
			});

	static final TeiWriter WRITER = new TeiWriter(labels(), nowhere());

	public static Written out(Dossier dossier) {
		return out(dossier, (out) -> WRITER.write(dossier, out));
	}

	public static Written summary(Dossier dossier) {
		return out(dossier, (out) -> WRITER.writeSummary(dossier, out));
	}

	/** Writes one file. */
	interface Writing {

		void to(ByteArrayOutputStream out) throws IOException;

	}

	private static Written out(Dossier dossier, Writing writing) {
		var out = new ByteArrayOutputStream();
		try {
			writing.to(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(dossier.conversation().slug(), ex);
		}
		return new Written(out.toByteArray());
	}

	/** The draft that the archive makes of it when it is taken in. */
	Draft read() {
		var tray = tray();
		if (!tray.findings().list().isEmpty() || tray.drafts().size() != 1) {
			throw new AssertionError(tray.findings().list() + "\n" + this);
		}
		return tray.drafts().get(0);
	}

	Tray tray() {
		var tray = new Tray(new Findings("written"));
		new TeiSource(NAMES).read(new SourceFile("written.xml", this.bytes), ReadingOptions.DEFAULT, tray);
		return tray;
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

	private static Labels labels() {
		try {
			return ReflectionUtils.accessibleConstructor(Labels.class, MessageSource.class).newInstance(messages());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static PublicAddress nowhere() {
		var address = mock(PublicAddress.class);
		given(address.hostSet()).willReturn("");
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
