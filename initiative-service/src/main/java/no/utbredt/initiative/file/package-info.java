/** Stewards' files: YAML read by the schema editors complete them by, as records, with the place of every fault. */
@NullMarked
package no.utbredt.initiative.file;

import org.jspecify.annotations.NullMarked;
