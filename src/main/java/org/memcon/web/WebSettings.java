package org.memcon.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The public address of the archive ({@code memcon.web.*}).
 *
 * @param address scheme and host under which readers find the archive, for citations;
 * where it is empty, those by which each reader came in
 */
@ConfigurationProperties("memcon.web")
record WebSettings(@DefaultValue("") String address) {

}
