package org.memcon.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Withdrawal;
import org.memcon.conversation.Withdrawals;
import org.memcon.conversation.grouping.Collections;
import org.memcon.web.Link;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;
import org.memcon.web.Redirects;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers at the former addresses of a record, in every module: where nothing was found,
 * it redirects to the record's present slug or tells of its withdrawal.
 */
@Component
class FormerAddresses implements HandlerExceptionResolver, Ordered {

	/** The addresses of a record, and not of a collection of records. */
	private static final Pattern RECORD_PATTERN = Pattern.compile(".*/(conversations|iiif)/\\{slug[}:].*");

	private final Conversations conversations;

	private final Withdrawals withdrawals;

	private final Collections collections;

	private final Messages messages;

	FormerAddresses(Conversations conversations, Withdrawals withdrawals, Collections collections, Messages messages) {
		this.conversations = conversations;
		this.withdrawals = withdrawals;
		this.collections = collections;
		this.messages = messages;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		var slug = Redirects.variable(request, "slug");
		return (ex instanceof NotFoundException && slug != null
				&& RECORD_PATTERN.matcher(Redirects.pattern(request)).matches()) ? answer(slug, request).orElse(null)
						: null;
	}

	/** The last record to have a slug was the one withdrawn under this very slug. */
	private Optional<ModelAndView> answer(String slug, HttpServletRequest request) {
		var withdrawal = this.withdrawals.findByAnySlug(slug);
		if (withdrawal.filter((it) -> it.slug().equals(slug)).isPresent()) {
			return withdrawal.map(this::withdrawn);
		}
		return this.conversations.currentSlugOf(slug)
			.map((present) -> new ModelAndView(Redirects.permanent(request, Map.of("slug", present))))
			.or(() -> withdrawal.map(this::withdrawn));
	}

	private ModelAndView withdrawn(Withdrawal withdrawal) {
		var notice = WithdrawalNotice.of(withdrawal,
				this.collections.findBySlug(withdrawal.collectionSlug())
					.map((it) -> new Link(it.title(), "/collections/" + it.slug()))
					.orElse(null));
		return new ModelAndView("error/410", HttpStatus.GONE).addObject("gone", notice)
			.addObject("messageKey", "error.410.record")
			.addObject("arguments", new Object[] { notice.sentence(this.messages) });
	}

}
