/** Replays and closings over HTTP, for operators alone. */
@NullMarked
package no.utbredt.adoption.replay.web;

import org.jspecify.annotations.NullMarked;
