package org.memcon.harvest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the OAI-PMH endpoint ({@code memcon.harvest.*}).
 *
 * @param adminEmail the address that harvesters write to. The protocol demands one; the
 * default can belong to nobody (RFC 2606)
 */
@ConfigurationProperties("memcon.harvest")
record HarvestSettings(@DefaultValue("not-set@memcon.invalid") String adminEmail) {

}
