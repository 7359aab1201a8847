/**
 * The controlled names and the bibliography that a source may point to, and their reader.
 */
@NamedInterface("authority")
@NullMarked
package org.memcon.tei.authority;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
