package org.memcon.exchange.archive;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.memcon.web.RetryLaterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class DownloadLimitTests {

	private final DownloadLimit downloads = new DownloadLimit(1, "error.503.lists");

	private int sent;

	@Test
	void oneMoreThanAllowedComesLater() throws IOException {
		this.downloads.send(() -> assertThatExceptionOfType(RetryLaterException.class)
			.isThrownBy(() -> this.downloads.send(() -> this.sent++)));

		assertThat(this.sent).isZero();
	}

	@Test
	void downloadThatBreaksOffLeavesItsPlace() throws IOException {
		assertThatIOException().isThrownBy(() -> this.downloads.send(() -> {
			throw new IOException("gone");
		}));
		this.downloads.send(() -> this.sent++);

		assertThat(this.sent).isOne();
	}

}
