/**
 * How both stores come back: a backup taken while everything runs, a restore on empty engines, a log written anew from the
 * archive, and a comparison of what came back with what was kept. Everything goes through the ordinary clients, so it
 * works on any engine that speaks the two protocols.
 */
@NullMarked
package no.utbredt.recovery;

import org.jspecify.annotations.NullMarked;
