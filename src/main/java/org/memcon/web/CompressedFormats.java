package org.memcon.web;

import java.util.stream.Stream;

import org.springframework.boot.web.server.AbstractConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Has the server compress every {@link Format} but those packed already, besides what it
 * compresses anyway.
 */
@Component
class CompressedFormats implements WebServerFactoryCustomizer<AbstractConfigurableWebServerFactory>, Ordered {

	/** After the settings of the server have been applied. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void customize(AbstractConfigurableWebServerFactory factory) {
		var compression = factory.getCompression();
		if (compression != null) {
			compression.setAdditionalMimeTypes(Stream.concat(Stream.of(compression.getAdditionalMimeTypes()),
					Stream.of(Format.values())
						.filter((format) -> format != Format.PNG && !format.mediaType().endsWith("zip"))
						.map(Format::mediaType))
				.distinct()
				.toArray(String[]::new));
		}
	}

}
