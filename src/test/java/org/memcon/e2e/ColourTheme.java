package org.memcon.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;

/**
 * The colours a page can have: those a reader chooses, each on the system that has the
 * others, and those of the system.
 */
enum ColourTheme {

	SYSTEM_LIGHT("", ColorScheme.LIGHT), SYSTEM_DARK("", ColorScheme.DARK), LIGHT("light", ColorScheme.DARK),
	DARK("dark", ColorScheme.LIGHT), SEPIA("sepia", ColorScheme.DARK), CONTRAST_LIGHT("contrast", ColorScheme.LIGHT),
	CONTRAST_DARK("contrast", ColorScheme.DARK);

	private final String choice;

	private final ColorScheme scheme;

	ColourTheme(String choice, ColorScheme scheme) {
		this.choice = choice;
		this.scheme = scheme;
	}

	/** The value in the menu and in the page. */
	String choice() {
		return this.choice;
	}

	boolean isOfHighContrast() {
		return this.choice.equals("contrast");
	}

	/** Shows a page in these colours, as the script in its head does. */
	void applyTo(Page page) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(this.scheme));
		page.evaluate("(theme) => theme ? document.documentElement.dataset.theme = theme"
				+ " : delete document.documentElement.dataset.theme", this.choice);
	}

}
