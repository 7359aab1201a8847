package org.memcon.search.index;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the full-text index ({@code memcon.index.*}).
 *
 * @param interval the time between two looks for what was imported
 */
@ConfigurationProperties("memcon.index")
record IndexSettings(@DefaultValue("2s") Duration interval) {
}
