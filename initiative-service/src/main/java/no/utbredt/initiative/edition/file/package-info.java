/** The file of named editions. */
@NullMarked
package no.utbredt.initiative.edition.file;

import org.jspecify.annotations.NullMarked;
