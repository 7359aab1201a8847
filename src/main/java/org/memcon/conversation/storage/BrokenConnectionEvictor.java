package org.memcon.conversation.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Lets the pool drop a connection to the archive when the process at its other end has
 * gone, so that nobody else is given it.
 */
public class BrokenConnectionEvictor implements SQLExceptionOverride {

	@java.lang.Override
	public SQLExceptionOverride.Override adjudicate(SQLException problem) {
		return (problem instanceof SQLNonTransientConnectionException) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
