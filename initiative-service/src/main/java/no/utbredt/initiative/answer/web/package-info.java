/** Refusals as RFC 9457 says them. */
@NullMarked
package no.utbredt.initiative.answer.web;

import org.jspecify.annotations.NullMarked;
