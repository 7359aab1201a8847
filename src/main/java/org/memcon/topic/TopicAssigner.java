package org.memcon.topic;

/**
 * Who put a topic on a conversation: an archive's editor, the source itself by its
 * subject line, or a machine, which only proposes.
 */
public enum TopicAssigner {

	EDITOR, SOURCE, MACHINE

}
