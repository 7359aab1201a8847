package org.memcon.web.template;

import java.util.regex.Pattern;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Builder of links that puts the version only into the addresses of static files: no
 * other address has one, and looking for it takes longer than all else about a link.
 */
class StaticResourceLinkBuilder extends StandardLinkBuilder {

	private static final Pattern STATIC = Pattern.compile("/(css|fonts|images|js)/");

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return STATIC.matcher(link).find() ? super.processLink(context, link) : link;
	}

}
