package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import picocli.CommandLine.IVersionProvider;

/**
 * Which build of the program this is, as the build itself has noted it.
 */
public class BuildVersion implements IVersionProvider {

	private static final ClassPathResource BUILD_INFO = new ClassPathResource("META-INF/build-info.properties");

	private final Properties build = build();

	@Override
	public String[] getVersion() {
		return new String[] { "Memcon " + this.build.getProperty("build.version", "(not packaged)") };
	}

	/** No two builds have the same. */
	String id() {
		return getVersion()[0] + " " + this.build.getProperty("build.time", "");
	}

	private static Properties build() {
		try {
			return BUILD_INFO.exists() ? PropertiesLoaderUtils.loadProperties(BUILD_INFO) : new Properties();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
