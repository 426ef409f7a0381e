/**
 * Reports many at a time: a body of any length cut into records, each judged at the same door as every other, and an import that is
 * worked off step by step and goes on where it was.
 */
@NullMarked
package no.utbredt.adoption.imports;

import org.jspecify.annotations.NullMarked;
