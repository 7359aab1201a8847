@NullMarked
package org.memcon.paper.layout;

import org.jspecify.annotations.NullMarked;
