/**
 * Recognises the White House form on the sheets of a paper: head, participants, dateline,
 * turns and markings.
 */
@NullMarked
package org.memcon.paper.form;

import org.jspecify.annotations.NullMarked;
