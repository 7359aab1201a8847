@NullMarked
package org.memcon.tei.archive;

import org.jspecify.annotations.NullMarked;
