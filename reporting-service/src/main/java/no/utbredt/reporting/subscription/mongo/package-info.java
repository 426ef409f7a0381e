/** Subscriptions in MongoDB, changed by compare-and-set. */
@NullMarked
package no.utbredt.reporting.subscription.mongo;

import org.jspecify.annotations.NullMarked;
