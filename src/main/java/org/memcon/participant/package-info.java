/**
 * Authority records for persons, and each person's part in each conversation.
 */
@ApplicationModule(allowedDependencies = { "conversation", "web" })
@NullMarked
package org.memcon.participant;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
