package org.memcon.web.cache;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.memcon.web.ArchiveRevision;
import org.memcon.web.BaseUrl;
import org.memcon.web.ResponseCaching;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from the {@link ResponseCache}. The validators of a response come from the
 * state of the archive: a client that has what is asked for gets 304 before anything is
 * made. Static files have validators of their own.
 */
class ResponseCacheFilter extends OncePerRequestFilter {

	/** The time in which more may change under the same date (RFC 9110, 8.8.2.2). */
	private static final Duration SETTLING_TIME = Duration.ofMinutes(1);

	private final ArchiveRevision archive;

	private final ProgramRevision program;

	private final ResponseCache cache;

	private final BaseUrl baseUrl;

	private final Clock clock;

	ResponseCacheFilter(ArchiveRevision archive, ProgramRevision program, ResponseCache cache, BaseUrl baseUrl,
			Clock clock) {
		this.archive = archive;
		this.program = program;
		this.cache = cache;
		this.baseUrl = baseUrl;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var address = request.getRequestURI();
		return address.startsWith("/actuator") || StaticFiles.FOLDERS.stream().anyMatch(address::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
		var method = request.getMethod();
		if (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method)) {
			read(request, response, chain);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var state = this.archive.current();
		var key = ResponseKey.of(request, this.program.id() + state.id(), this.baseUrl.host());
		var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (known != null && known.contains(key.etag().substring(2))) {
			response.setHeader(HttpHeaders.ETAG, key.etag());
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return;
		}
		this.cache.follow(key.revision());
		var promise = new CompletableFuture<@Nullable CachedResponse>();
		try {
			var kept = key.isShort() ? this.cache.find(key, promise) : null;
			if (kept != null) {
				send(kept, key, state, request, response);
			}
			else {
				make(key, state, request, response, chain, promise);
			}
		}
		finally {
			promise.complete(null);
		}
	}

	private void make(ResponseKey key, ArchiveRevision.State state, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain, CompletableFuture<@Nullable CachedResponse> promise)
			throws ServletException, IOException {
		var before = Set.copyOf(response.getHeaderNames());
		var buffer = new BufferedResponse(request, response, () -> promise.complete(null));
		chain.doFilter(request, buffer);
		if (buffer.getStatus() != HttpStatus.OK.value() || ResponseCaching.isStreamed(request)) {
			buffer.copyBodyToResponse();
			return;
		}
		var made = CachedResponse.of(buffer, before, buffer.getContentAsByteArray());
		if (isKept(state, request)) {
			var compressed = made.compress();
			promise.complete(compressed);
			made = CachedResponse.acceptsGzip(request) ? compressed : made;
		}
		send(made, key, state, request, response);
	}

	/**
	 * A response is kept if the archive was known to be in one state all the time it was
	 * made. A change by another process is known soon, and drops what was kept.
	 */
	private boolean isKept(ArchiveRevision.State state, HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) && ResponseCaching.isKept(request) && state.indexed()
				&& this.archive.current().equals(state);
	}

	private void send(CachedResponse made, ResponseKey key, ArchiveRevision.State state, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.ETAG, key.etag());
		var changed = this.program.lastModified(state);
		if (changed.isBefore(this.clock.instant().minus(SETTLING_TIME))) {
			response.setDateHeader(HttpHeaders.LAST_MODIFIED, changed.toEpochMilli());
			if (isUnchangedSince(changed, request)) {
				response.setStatus(HttpStatus.NOT_MODIFIED.value());
				return;
			}
		}
		made.send(request, response);
	}

	private static boolean isUnchangedSince(Instant changed, HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null) {
			return false;
		}
		try {
			return request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE) / 1000 >= changed.getEpochSecond();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
