@NullMarked
package org.memcon.exchange.tei;

import org.jspecify.annotations.NullMarked;
