/** Whole documents: what a folder of files says, entered as one. */
@NullMarked
package no.utbredt.client.document;

import org.jspecify.annotations.NullMarked;
