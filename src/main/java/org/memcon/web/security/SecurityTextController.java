package org.memcon.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.servlet.http.HttpServletRequest;
import org.memcon.web.BaseUrl;
import org.memcon.web.ResponseCaching;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells the address for reports of weaknesses (RFC 9116), where one is set.
 */
@Controller
@ConditionalOnProperty("memcon.security.contact")
class SecurityTextController {

	static final String PATH = "/.well-known/security.txt";

	/** Less than the year that is recommended as the longest. */
	private static final Duration VALIDITY = Duration.ofDays(180);

	private final SecuritySettings settings;

	private final BaseUrl baseUrl;

	private final Clock clock;

	SecurityTextController(SecuritySettings settings, BaseUrl baseUrl, Clock clock) {
		this.settings = settings;
		this.baseUrl = baseUrl;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ResponseEntity<String> securityText(HttpServletRequest request) {
		ResponseCaching.doNotKeep(request);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
			.body("Contact: %s\nExpires: %s\nPreferred-Languages: en\nCanonical: %s\n".formatted(
					this.settings.contact(), this.clock.instant().plus(VALIDITY).truncatedTo(ChronoUnit.DAYS),
					this.baseUrl.host() + PATH));
	}

}
