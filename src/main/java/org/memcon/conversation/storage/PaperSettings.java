package org.memcon.conversation.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The treatment of the files of papers ({@code memcon.papers.*}).
 *
 * @param keep stores the file of each imported paper, and offers it beside its record;
 * the file still has whatever the paper has under its redactions
 */
@ConfigurationProperties("memcon.papers")
public record PaperSettings(@DefaultValue("false") boolean keep) {
}
