/**
 * Extensions of Thymeleaf that make a page cheap to render.
 */
@NullMarked
package org.memcon.web.template;

import org.jspecify.annotations.NullMarked;
