package org.memcon.web.template;

import java.util.Set;

import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * The attributes that templates have beyond the standard ones: {@code memcon:once}.
 */
@Component
@ConditionalOnWebApplication
class PageDialect extends AbstractProcessorDialect {

	private static final String PREFIX = "memcon";

	PageDialect() {
		super("Memcon", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new RenderedOnceProcessor(prefix));
	}

}
