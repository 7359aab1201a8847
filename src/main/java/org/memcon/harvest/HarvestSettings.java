package org.memcon.harvest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What harvesters are told of the house ({@code memcon.harvest.*}).
 *
 * @param adminEmail whom they write to. The protocol demands an address; the one that is
 * given where none is set can be nobody's (RFC 2606)
 */
@ConfigurationProperties("memcon.harvest")
record HarvestSettings(@DefaultValue("not-set@memcon.invalid") String adminEmail) {

}
