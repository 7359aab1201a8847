@NullMarked
package org.memcon.exchange.archive;

import org.jspecify.annotations.NullMarked;
