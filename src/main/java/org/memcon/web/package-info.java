/**
 * The furniture all pages share: layout, pager, not-found, caching, security headers.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.memcon.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
