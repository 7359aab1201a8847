@NullMarked
package org.memcon.web.security;

import org.jspecify.annotations.NullMarked;
