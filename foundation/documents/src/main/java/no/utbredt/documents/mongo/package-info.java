/**
 * The archive in MongoDB, or in whatever speaks its protocol: one document per aggregate, addressed by {@code _id}, changed by
 * compare-and-set on its version. No transactions, sessions, pipelines or secondary queries, so that every engine that
 * speaks the protocol does the same.
 */
@NullMarked
package no.utbredt.documents.mongo;

import org.jspecify.annotations.NullMarked;
