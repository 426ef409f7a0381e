/** Look-ups as documents found by {@code _id} alone. */
@NullMarked
package no.utbredt.adoption.lookup.mongo;

import org.jspecify.annotations.NullMarked;
