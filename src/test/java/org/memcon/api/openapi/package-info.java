@NullMarked
package org.memcon.api.openapi;

import org.jspecify.annotations.NullMarked;
