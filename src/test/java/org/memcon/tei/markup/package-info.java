@NullMarked
package org.memcon.tei.markup;

import org.jspecify.annotations.NullMarked;
