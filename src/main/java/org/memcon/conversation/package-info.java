/**
 * The record of one conversation: its pages and speaker turns, where and when it took
 * place, and where the paper is kept.
 */
@ApplicationModule(type = Type.OPEN, allowedDependencies = {})
@NullMarked
package org.memcon.conversation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
