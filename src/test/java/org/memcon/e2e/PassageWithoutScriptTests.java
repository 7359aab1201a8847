package org.memcon.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;

/**
 * The same without JavaScript.
 */
class PassageWithoutScriptTests extends PassageTests {

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setJavaScriptEnabled(false);
	}

}
