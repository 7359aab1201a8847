@NullMarked
package org.memcon.iiif.presentation;

import org.jspecify.annotations.NullMarked;
