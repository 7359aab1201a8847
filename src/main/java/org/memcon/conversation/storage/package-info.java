/**
 * Settings, database connection and consistent reading of the archive, and the event of
 * its change.
 */
@NullMarked
package org.memcon.conversation.storage;

import org.jspecify.annotations.NullMarked;
