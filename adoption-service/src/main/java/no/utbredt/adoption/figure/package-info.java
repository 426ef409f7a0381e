/**
 * What others have published: numbers and words about a group, with their quote and source. They stand beside our counts, name
 * nobody, and are never turned into reports (law 8).
 */
@NullMarked
package no.utbredt.adoption.figure;

import org.jspecify.annotations.NullMarked;
