@NullMarked
package org.memcon.harvest.oai;

import org.jspecify.annotations.NullMarked;
