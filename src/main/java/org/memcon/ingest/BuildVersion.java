package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The version of the program, as the build has recorded it.
 */
public class BuildVersion implements IVersionProvider {

	private static final ClassPathResource BUILD_INFO = new ClassPathResource("META-INF/build-info.properties");

	private final Properties build = build();

	@Override
	public String[] getVersion() {
		return new String[] { "Memcon " + this.build.getProperty("build.version", "(not packaged)") };
	}

	/** An identifier that no two builds share. */
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
