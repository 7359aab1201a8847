package org.memcon.discovery;

import java.io.IOException;
import java.io.Writer;

/**
 * A file of the site map: addresses, or the addresses of such files.
 */
interface SitemapFile {

	String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	SitemapExtent extent();

	/** Writes the file with absolute addresses. */
	void write(Writer out, String host) throws IOException;

}
