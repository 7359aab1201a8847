/**
 * Reads papers in a process with a memory, a time and a directory of its own, so that no
 * paper takes those of the archive.
 */
@NamedInterface("process")
@NullMarked
package org.memcon.paper.process;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
