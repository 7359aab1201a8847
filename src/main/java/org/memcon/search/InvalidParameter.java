package org.memcon.search;

/**
 * A parameter of a query that does not narrow the list as it was meant to, and the
 * message key of the reason.
 */
public record InvalidParameter(String parameter, String reason) {

}
