/**
 * What the services of Utbredt say to each other: topics, event types and the records that travel on them.
 *
 * <p>The contract is the JSON, not the Java: codes and dates are strings here, so that an older reader keeps what a newer
 * writer says. Each service turns them into words of its own in its {@code *.kafka} packages.
 */
@NullMarked
package no.utbredt.contract;

import org.jspecify.annotations.NullMarked;
