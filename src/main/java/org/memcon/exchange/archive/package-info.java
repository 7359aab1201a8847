/**
 * The whole archive in one BagIt zip, and the tables of records and authority records as
 * CSV.
 */
@NamedInterface("archive")
@NullMarked
package org.memcon.exchange.archive;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
