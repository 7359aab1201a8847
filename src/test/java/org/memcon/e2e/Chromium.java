package org.memcon.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the installed Chromium once for all tests. Without one they are skipped and the
 * log says so; where {@code CI=true} they fail.
 */
class Chromium implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

	private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
			Path.of("/usr/bin/google-chrome"));

	private static final List<String> QUIETLY = List.of("--no-sandbox", "--disable-background-networking",
			"--disable-quic", "--no-first-run", "--disable-component-update", "--disable-sync");

	private static final String MISSING = "No Chromium in " + PLACES + ": the end-to-end tests are skipped.";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (place().isPresent() || "true".equals(System.getenv("CI"))) {
			return ConditionEvaluationResult.enabled("Chromium is wanted");
		}
		LogFactory.getLog(Chromium.class).warn(MISSING);
		return ConditionEvaluationResult.disabled(MISSING);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return running(context).browser();
	}

	private static RunningBrowser running(ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.GLOBAL)
			.computeIfAbsent(RunningBrowser.class,
					(key) -> RunningBrowser
						.start(place().orElseThrow(() -> new IllegalStateException("No Chromium in " + PLACES))),
					RunningBrowser.class);
	}

	private static Optional<Path> place() {
		return PLACES.stream().filter(Files::isExecutable).findFirst();
	}

	/** A browser that ends with the tests. */
	private record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

		static RunningBrowser start(Path place) {
			var playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return new RunningBrowser(playwright,
					playwright.chromium().launch(new LaunchOptions().setExecutablePath(place).setArgs(QUIETLY)));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
