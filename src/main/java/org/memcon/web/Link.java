package org.memcon.web;

import org.jspecify.annotations.Nullable;

/**
 * A name with the address it leads to, which may be missing.
 */
public record Link(String name, @Nullable String address) {

}
