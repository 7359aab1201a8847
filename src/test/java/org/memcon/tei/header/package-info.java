@NullMarked
package org.memcon.tei.header;

import org.jspecify.annotations.NullMarked;
