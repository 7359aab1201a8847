package org.memcon.iiif;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

import org.memcon.web.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Page images as JPEG, which the Image API demands. Each is made of its PNG at the first
 * request and stored beside it, so that it costs its time once.
 */
@Component
class JpegConverter {

	/** The number of images made at once, each of which may take 100 MB. */
	private static final int MAX_CONCURRENT = 2;

	/** The quality at which letters keep their edges. */
	private static final float QUALITY = 0.85f;

	private static final Logger log = LoggerFactory.getLogger(JpegConverter.class);

	private final Semaphore permits;

	@Autowired
	JpegConverter() {
		this(new Semaphore(MAX_CONCURRENT));
	}

	JpegConverter(Semaphore permits) {
		this.permits = permits;
	}

	/** The JPEG of a PNG. */
	Resource of(Path png) throws IOException {
		var jpeg = jpegPath(png);
		if (Files.isReadable(jpeg)) {
			return new FileSystemResource(jpeg);
		}
		this.permits.acquireUninterruptibly();
		try {
			return Files.isReadable(jpeg) ? new FileSystemResource(jpeg) : make(png, jpeg);
		}
		finally {
			this.permits.release();
		}
	}

	/**
	 * A scaled image, which is not stored. It needs a permit as well, because it may be
	 * made of the whole image.
	 */
	Resource scaled(Path png, int width) throws IOException {
		this.permits.acquireUninterruptibly();
		try {
			var image = read(png);
			var height = Math.max(1, image.getHeight() * width / image.getWidth());
			var scaled = image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
			return new ByteArrayResource(encoded(scaled, width, height));
		}
		finally {
			this.permits.release();
		}
	}

	static Path jpegPath(Path png) {
		return png.resolveSibling(png.getFileName().toString().replaceFirst("[.]png$", ".jpg"));
	}

	/** Makes and stores a JPEG; one that cannot be stored is sent all the same. */
	private static Resource make(Path png, Path jpeg) throws IOException {
		var image = read(png);
		var bytes = encoded(image, image.getWidth(), image.getHeight());
		var unfinished = jpeg.resolveSibling(jpeg.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			Files.write(unfinished, bytes);
			Files.move(unfinished, jpeg, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			log.warn("Could not store JPEG {}: {}", jpeg.getFileName(), ex.toString());
			Files.deleteIfExists(unfinished);
		}
		return new ByteArrayResource(bytes);
	}

	private static byte[] encoded(Image image, int width, int height) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (var out = ImageIO.createImageOutputStream(bytes)) {
			var parameters = writer.getDefaultWriteParam();
			parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			parameters.setCompressionQuality(QUALITY);
			writer.setOutput(out);
			writer.write(null, new IIOImage(opaque(image, width, height), null, null), parameters);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static BufferedImage read(Path png) throws IOException {
		var image = ImageIO.read(png.toFile());
		if (image == null) {
			throw new NotFoundException("error.404.facsimile");
		}
		return image;
	}

	/** The image without palette and transparency, which JPEG lacks. */
	private static BufferedImage opaque(Image image, int width, int height) {
		var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = opaque.createGraphics();
		graphics.drawImage(image, 0, 0, null);
		graphics.dispose();
		return opaque;
	}

}
