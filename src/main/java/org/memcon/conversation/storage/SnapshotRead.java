package org.memcon.conversation.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the archive as it stands at one moment, whatever is taken in meanwhile. No lower
 * isolation has H2 keep the moment for tables that are asked later; PostgreSQL gives a
 * reader the same without a lock, since nobody writes at this level.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
public @interface SnapshotRead {

}
