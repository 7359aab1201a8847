package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.draft.FullDiskException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FailStopChannelTests {

	private static final FilePath FAULTY = new FaultyFilePath();

	@TempDir
	private Path folder;

	private FailStopChannel channel;

	@BeforeEach
	void writeOldContent() throws IOException {
		this.channel = open();
		this.channel.write(bytes(10_000, 'o'), 0);
	}

	private FailStopChannel open() throws IOException {
		return new FailStopChannel(FilePath.get(FAULTY.getScheme() + ":" + file()).open("rw"));
	}

	private Path file() {
		return this.folder.resolve("file");
	}

	@AfterEach
	void close() throws IOException {
		FaultyFilePath.repair();
		this.channel.close();
	}

	@Test
	void writesWithinAndBeyondTheEnd() throws IOException {
		assertThat(this.channel.write(bytes(4, 'x'), 2)).isEqualTo(4);
		assertThat(this.channel.write(bytes(8, 'y'), 9_996)).isEqualTo(8);
		assertThat(this.channel.write(bytes(2, 'z'), 10_004)).isEqualTo(2);

		assertThat(Files.readString(file())).startsWith("ooxxxxoo").endsWith("ooyyyyyyyyzz").hasSize(10_006);
	}

	@Test
	void fullDiskLeavesTheFileAsItWas() throws IOException {
		FaultyFilePath.failAt(1);

		assertThatIsRefused(() -> this.channel.write(bytes(50_000, 'n'), 4_000));

		assertThat(Files.readString(file())).isEqualTo("o".repeat(10_000));
	}

	@Test
	void nothingIsChangedAfterAFailureUntilTheFileIsOpenedAgain() throws IOException {
		FaultyFilePath.failAt(1);
		assertThatIsRefused(() -> this.channel.write(bytes(50_000, 'n'), 4_000));

		assertThatIsRefused(() -> this.channel.write(bytes(1, 'n'), 0));
		assertThatIsRefused(() -> this.channel.truncate(5_000));
		assertThatIsRefused(() -> this.channel.force(true));
		assertThat(Files.readString(file())).isEqualTo("o".repeat(10_000));
		assertThat(this.channel.read(ByteBuffer.allocate(5), 0)).isEqualTo(5);
		this.channel.close();
		this.channel = open();
		assertThat(this.channel.write(bytes(1, 'n'), 0)).isEqualTo(1);
	}

	/** A later refusal tells the reason of the first. */
	private static void assertThatIsRefused(ThrowingCallable change) {
		assertThatExceptionOfType(IOException.class).isThrownBy(change).matches(FullDiskException::isIn);
	}

	private static ByteBuffer bytes(int count, char content) {
		return ByteBuffer.wrap(String.valueOf(content).repeat(count).getBytes());
	}

}
