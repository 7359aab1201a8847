package org.memcon.web.template;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/**
 * Evaluator of expressions that only follow properties, such as
 * {@code reading.page.number}, which most are: SpEL gives the same values, several times
 * slower. It evaluates all others, and whatever is not found here.
 */
class PropertyPathEvaluator implements IStandardVariableExpressionEvaluator {

	private static final Pattern PATH = Pattern
		.compile("(?!(?:null|true|false|param|session|application)\\b)[a-z]\\w*(?:\\.[a-z]\\w*)*");

	private final IStandardVariableExpressionEvaluator spel = SPELVariableExpressionEvaluator.INSTANCE;

	private final Map<String, List<String>> paths = new ConcurrentHashMap<>();

	private final Map<Property, Optional<Method>> getters = new ConcurrentHashMap<>();

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		var path = this.paths.computeIfAbsent(expression.getExpression(), PropertyPathEvaluator::parse);
		if (path.isEmpty() || expression.getUseSelectionAsRoot()) {
			return this.spel.evaluate(context, expression, execution);
		}
		var value = context.getVariable(path.get(0));
		for (var name : path.subList(1, path.size())) {
			var getter = (value != null) ? getter(value.getClass(), name) : null;
			if (getter == null) {
				return this.spel.evaluate(context, expression, execution);
			}
			value = ReflectionUtils.invokeMethod(getter, value);
		}
		return value;
	}

	/** The variable and the properties; empty for an expression of another kind. */
	private static List<String> parse(String expression) {
		return PATH.matcher(expression).matches() ? List.of(expression.split("\\.")) : List.of();
	}

	private @Nullable Method getter(Class<?> type, String name) {
		return this.getters.computeIfAbsent(new Property(type, name), Property::getter).orElse(null);
	}

	/** A property of a bean or a record. */
	private record Property(Class<?> type, String name) {

		Optional<Method> getter() {
			var suffix = StringUtils.capitalize(this.name);
			return Map.class.isAssignableFrom(this.type) ? Optional.empty()
					: Stream.of("get" + suffix, "is" + suffix, this.name)
						.filter((method) -> ClassUtils.hasMethod(this.type, method))
						.map((method) -> ClassUtils.getMethod(this.type, method))
						.map((method) -> ClassUtils.getPubliclyAccessibleMethodIfPossible(method, this.type))
						.filter(Method::trySetAccessible)
						.findFirst();
		}

	}

}
