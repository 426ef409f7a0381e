/**
 * Versioned documents that people edit, kept with every state they have had.
 *
 * <p>{@link no.utbredt.documents.Documents} is what a service uses; {@link no.utbredt.documents.Archive} hands it out. What
 * is written leaves a marker behind until the postman has published it. No store, broker or framework is known here.
 */
@NullMarked
package no.utbredt.documents;

import org.jspecify.annotations.NullMarked;
