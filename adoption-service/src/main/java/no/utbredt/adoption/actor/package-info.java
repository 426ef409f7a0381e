/**
 * Who there is to report about: organisations and the units beneath them, with everything about them dated. An actor keeps its
 * id for ever; numbers, names, parents and groups come and go.
 */
@NullMarked
package no.utbredt.adoption.actor;

import org.jspecify.annotations.NullMarked;
