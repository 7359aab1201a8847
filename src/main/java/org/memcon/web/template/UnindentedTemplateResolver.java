package org.memcon.web.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.stereotype.Component;

/**
 * Reads templates without the indentation of their lines, a seventh of a long page. It
 * takes the place of Spring Boot's own.
 */
@Component("defaultTemplateResolver")
@ConditionalOnWebApplication
class UnindentedTemplateResolver extends SpringResourceTemplateResolver {

	UnindentedTemplateResolver(ThymeleafProperties properties) {
		setPrefix(properties.getPrefix());
		setSuffix(properties.getSuffix());
		setTemplateMode(properties.getMode());
		setCharacterEncoding(properties.getEncoding().name());
		setCacheable(properties.isCache());
	}

	@Override
	protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration,
			@Nullable String ownerTemplate, String template, String resourceName, @Nullable String characterEncoding,
			@Nullable Map<String, Object> attributes) {
		var resource = super.computeTemplateResource(configuration, ownerTemplate, template, resourceName,
				characterEncoding, attributes);
		try (var lines = new BufferedReader(resource.reader())) {
			return new StringTemplateResource(lines.lines().map(String::strip).collect(Collectors.joining("\n")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("no template " + resourceName, ex);
		}
	}

}
