@NullMarked
package org.memcon.iiif.image;

import org.jspecify.annotations.NullMarked;
