@NullMarked
package org.memcon.web.problem;

import org.jspecify.annotations.NullMarked;
