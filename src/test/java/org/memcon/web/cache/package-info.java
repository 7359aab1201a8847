@NullMarked
package org.memcon.web.cache;

import org.jspecify.annotations.NullMarked;
