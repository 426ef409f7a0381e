/**
 * Programs that want to be told what has become of the whole: who they are, what they want to be told, and how far each has been told.
 * Each piece of news is sent at least once and in order, whatever fails when.
 */
@NullMarked
package no.utbredt.reporting.subscription;

import org.jspecify.annotations.NullMarked;
