package org.memcon;

/**
 * With the seeded records.
 */
@SeededArchive
class StatementsTests extends Statements {

}
