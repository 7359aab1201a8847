package org.memcon.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of the JSON interface ({@code memcon.api.*}).
 *
 * @param requestsPerMinute the number of requests an address may make in a minute; 0 for
 * any number
 */
@ConfigurationProperties("memcon.api")
record ApiSettings(@DefaultValue("600") int requestsPerMinute) {

}
