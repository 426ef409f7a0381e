/** A whole document, entered from its folder. */
@NullMarked
package no.utbredt.cli.document;

import org.jspecify.annotations.NullMarked;
