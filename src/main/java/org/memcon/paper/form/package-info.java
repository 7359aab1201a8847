/**
 * Knows the titles and the labels that are printed on forms.
 */
@NullMarked
package org.memcon.paper.form;

import org.jspecify.annotations.NullMarked;
