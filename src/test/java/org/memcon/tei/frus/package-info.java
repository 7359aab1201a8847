@NullMarked
package org.memcon.tei.frus;

import org.jspecify.annotations.NullMarked;
