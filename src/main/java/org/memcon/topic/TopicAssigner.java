package org.memcon.topic;

/**
 * The assigner of a topic: an editor of the archive, the source itself by its subject
 * line, or a machine, which only proposes.
 */
public enum TopicAssigner {

	EDITOR, SOURCE, MACHINE

}
