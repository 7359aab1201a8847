/**
 * The vocabulary of OAI-PMH requests: verbs, arguments, errors, formats, sets and
 * resumption tokens, and the XML writer.
 */
@NullMarked
package org.memcon.harvest.oai;

import org.jspecify.annotations.NullMarked;
