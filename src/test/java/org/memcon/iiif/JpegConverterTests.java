package org.memcon.iiif;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.spy;

/**
 * The number of images made at once.
 */
class JpegConverterTests {

	@TempDir
	Path folder;

	private final Semaphore turns = spy(new Semaphore(1));

	private final JpegConverter jpegConverter = new JpegConverter(this.turns);

	private Path png;

	@BeforeEach
	void draw() throws Exception {
		this.png = this.folder.resolve("page.png");
		ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY), "png", this.png.toFile());
	}

	@Test
	void wholeImageWaitsItsTurn() throws Exception {
		assertThat(this.jpegConverter.of(this.png).contentLength()).isPositive();
		waitedOnce();
	}

	@Test
	void smallImageWaitsItsTurn() throws Exception {
		assertThat(this.jpegConverter.scaled(this.png, 10).contentLength()).isPositive();
		waitedOnce();
	}

	private void waitedOnce() {
		var order = inOrder(this.turns);
		order.verify(this.turns).acquireUninterruptibly();
		order.verify(this.turns).release();
		assertThat(this.turns.availablePermits()).isEqualTo(1);
	}

}
