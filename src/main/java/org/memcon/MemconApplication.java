package org.memcon;

import java.io.IOException;

import org.memcon.paper.process.PaperProgram;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The archive as one program: starts the reading room with its seeded collections, or
 * does what the command line asks for.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MemconApplication {

	public static void main(String[] args) throws IOException {
		if (args.length > 0 && args[0].equals(PaperProgram.COMMAND)) {
			PaperProgram.main(args);
			return;
		}
		if (MemconCommand.isRequested(args)) {
			System.exit(MemconCommand.run(MemconApplication::openWithoutWebServer, args));
		}
		SpringApplication.run(MemconApplication.class, args);
	}

	/**
	 * Opens the archive for a command: no web server, and beans made only when used.
	 */
	static ConfigurableApplicationContext openWithoutWebServer(String... settings) {
		return new SpringApplicationBuilder(MemconApplication.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties(CommandLineAutoConfigurationFilter.SETTING + "=true", "memcon.index.interval=5s",
					"logging.level.root=warn", "logging.level.org.memcon.ingest=error",
					"logging.level.org.springframework.boot.SpringApplication=off",
					"logging.level.org.springframework.context=off", "logging.level.org.springframework.beans=off",
					"logging.level.org.springframework.orm=off", "logging.level.org.memcon.search.index=off",
					"logging.level.org.springframework.transaction=off", "logging.level.com.zaxxer.hikari=off",
					"logging.level.org.springframework.boot.diagnostics=off",
					"logging.exception-conversion-word=%nopex")
			.run(settings);
	}

}
