package org.memcon.conversation.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a read of the archive in the state of one moment, whatever is imported meanwhile.
 * No lower isolation of H2 keeps that state for tables that are read later; PostgreSQL
 * gives the same without a lock, since nothing writes at this level.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
public @interface SnapshotRead {

}
