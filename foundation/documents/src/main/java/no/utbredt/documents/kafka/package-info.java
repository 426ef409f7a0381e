/**
 * The postman: publishes whole documents, in version order, to the compacted topic of their kind. One works per service at a
 * time; the broker fences whoever came before.
 */
@NullMarked
package no.utbredt.documents.kafka;

import org.jspecify.annotations.NullMarked;
