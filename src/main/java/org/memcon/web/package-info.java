/**
 * Parts that all pages share: layout, pager, errors, caching and security headers.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.memcon.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
