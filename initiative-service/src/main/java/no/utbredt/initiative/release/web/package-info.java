/** Releases over HTTP. */
@NullMarked
package no.utbredt.initiative.release.web;

import org.jspecify.annotations.NullMarked;
