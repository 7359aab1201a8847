package org.memcon.web.security;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The reports of weaknesses ({@code memcon.security.*}).
 *
 * @param contact the address to which they are sent, as a URI such as
 * {@code mailto:security@memcon.example}; without it there is no
 * {@code /.well-known/security.txt}
 */
@ConfigurationProperties("memcon.security")
record SecuritySettings(@Nullable String contact) {

}
