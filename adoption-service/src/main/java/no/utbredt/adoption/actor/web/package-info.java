/** The actor registry over HTTP. */
@NullMarked
package no.utbredt.adoption.actor.web;

import org.jspecify.annotations.NullMarked;
