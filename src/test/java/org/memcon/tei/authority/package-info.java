@NullMarked
package org.memcon.tei.authority;

import org.jspecify.annotations.NullMarked;
