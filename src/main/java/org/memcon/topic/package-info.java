/**
 * Controlled topics, and their assignment to conversations and pages.
 */
@ApplicationModule(allowedDependencies = { "conversation", "web" })
@NullMarked
package org.memcon.topic;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
