/**
 * Documents over MongoDB's wire protocol, kept through the death of the process.
 *
 * <p>Commands, queries and updates are mongo-java-server's; what is kept is ours: each collection is a {@link
 * no.utbredt.local.store.Shelf} of BSON in memory, and every change to a shelf is appended to one journal, which is written
 * to the file before any answer leaves. At start the journal is read back and, when most of it is history, written anew.
 * Written means handed to the operating system: nothing acknowledged is lost when the process is killed; a power cut is
 * another matter, as it is for a single Kafka broker.
 */
@NullMarked
package no.utbredt.local.store;

import org.jspecify.annotations.NullMarked;
