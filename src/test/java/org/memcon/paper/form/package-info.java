@NullMarked
package org.memcon.paper.form;

import org.jspecify.annotations.NullMarked;
