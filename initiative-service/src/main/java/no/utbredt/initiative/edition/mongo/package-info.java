/** The frozen editions in MongoDB, one document per edition in the collection {@code editions}. */
@NullMarked
package no.utbredt.initiative.edition.mongo;

import org.jspecify.annotations.NullMarked;
