@NullMarked
package org.memcon.iiif.search;

import org.jspecify.annotations.NullMarked;
