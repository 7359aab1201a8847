package org.memcon.discovery;

import java.io.IOException;
import java.io.Writer;

/**
 * A file of the site map: addresses, or the addresses of such files.
 */
sealed interface SitemapFile permits SitemapIndex, SitemapPart {

	SitemapExtent extent();

	/** Writes it with absolute addresses. */
	void write(Writer out, String host) throws IOException;

}
