/** Files, sent whole. */
@NullMarked
package no.utbredt.cli.imports;

import org.jspecify.annotations.NullMarked;
