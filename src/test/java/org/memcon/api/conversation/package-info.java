@NullMarked
package org.memcon.api.conversation;

import org.jspecify.annotations.NullMarked;
