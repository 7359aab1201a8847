@NullMarked
package org.memcon.bookbag;

import org.jspecify.annotations.NullMarked;
