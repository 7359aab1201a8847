package org.memcon.web.template;

import org.memcon.web.cache.StaticFiles;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Builder of links that puts the version only into the addresses of static files: no
 * other address has one, and looking for it takes longer than all else about a link.
 */
class StaticResourceLinkBuilder extends StandardLinkBuilder {

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return StaticFiles.FOLDERS.stream().anyMatch(link::contains) ? super.processLink(context, link) : link;
	}

}
