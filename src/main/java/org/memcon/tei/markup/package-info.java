/**
 * Elements and documents of a TEI file, the values of their attributes, and the HTML that
 * their text becomes.
 */
@NullMarked
package org.memcon.tei.markup;

import org.jspecify.annotations.NullMarked;
