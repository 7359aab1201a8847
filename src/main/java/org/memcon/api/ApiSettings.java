package org.memcon.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much programs may ask for ({@code memcon.api.*}).
 *
 * @param requestsPerMinute how many answers one address gets in a minute; 0 for any
 * number
 */
@ConfigurationProperties("memcon.api")
record ApiSettings(@DefaultValue("600") int requestsPerMinute) {

}
