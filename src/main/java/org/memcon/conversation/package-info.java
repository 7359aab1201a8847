/**
 * The record: one conversation, its pages and turns, its time and place, and its
 * provenance.
 */
@ApplicationModule(type = Type.OPEN, allowedDependencies = {})
@NullMarked
package org.memcon.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
