/** The registry as the project's own files give it, and its loading at start. */
@NullMarked
package no.utbredt.adoption.actor.file;

import org.jspecify.annotations.NullMarked;
