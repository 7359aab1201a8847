@NullMarked
package org.memcon.paper.sidecar;

import org.jspecify.annotations.NullMarked;
