/** Successions over HTTP. */
@NullMarked
package no.utbredt.adoption.succession.web;

import org.jspecify.annotations.NullMarked;
