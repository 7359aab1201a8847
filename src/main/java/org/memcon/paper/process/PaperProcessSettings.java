package org.memcon.paper.process;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The process that reads papers ({@code memcon.papers.process.*}).
 *
 * @param memory its heap
 * @param pageTime the time in which it has to read the next page or to finish
 */
@ConfigurationProperties("memcon.papers.process")
record PaperProcessSettings(@DefaultValue("512MB") DataSize memory, @DefaultValue("50s") Duration pageTime) {
}
