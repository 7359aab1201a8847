package org.memcon.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The public address of the archive and the size of its cache ({@code memcon.web.*}).
 *
 * @param address scheme and host under which readers find the archive, for citations;
 * where it is empty, those by which each reader came in
 * @param cache the memory for responses that have been made; 0 keeps none
 */
@ConfigurationProperties("memcon.web")
public record WebSettings(@DefaultValue("") String address, @DefaultValue("48MB") DataSize cache) {

}
