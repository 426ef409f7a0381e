/** Complete states, and what a client has told of its actors, over HTTP. */
@NullMarked
package no.utbredt.adoption.state.web;

import org.jspecify.annotations.NullMarked;
