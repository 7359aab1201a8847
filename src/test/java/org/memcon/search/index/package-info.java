@NullMarked
package org.memcon.search.index;

import org.jspecify.annotations.NullMarked;
