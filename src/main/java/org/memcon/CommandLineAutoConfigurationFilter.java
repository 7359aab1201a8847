package org.memcon;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out the auto-configurations of Spring Boot that only the web server needs:
 * pages, health, the description of the API. Without them a command is two seconds
 * faster.
 */
class CommandLineAutoConfigurationFilter implements AutoConfigurationImportFilter, EnvironmentAware {

	/** The setting of a program without a web server. */
	static final String SETTING = "memcon.command-line";

	private static final Set<String> WEB_ONLY = Set.of("actuate", "availability", "health", "http.converter", "jackson",
			"jmx", "servlet", "ssl", "thymeleaf", "tomcat", "webmvc");

	/** {@code org.springframework.boot.jdbc.autoconfigure.…}, or in the other order. */
	private static final Pattern SUBJECT = Pattern
		.compile("org\\.springframework\\.boot\\.(?:autoconfigure\\.(\\w+)|([\\w.]+?)\\.autoconfigure)\\..+");

	private boolean isCommandLine;

	@Override
	public void setEnvironment(Environment environment) {
		this.isCommandLine = environment.getProperty(SETTING, Boolean.class, false);
	}

	@Override
	public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
		var kept = new boolean[candidates.length];
		for (var i = 0; i < candidates.length; i++) {
			var candidate = candidates[i];
			kept[i] = candidate != null && (!(this.isCommandLine && isWebOnly(candidate)));
		}
		return kept;
	}

	private static boolean isWebOnly(String configuration) {
		var subject = SUBJECT.matcher(configuration);
		return configuration.startsWith("org.springdoc.") || subject.matches()
				&& WEB_ONLY.contains((subject.group(1) != null) ? subject.group(1) : subject.group(2));
	}

}
