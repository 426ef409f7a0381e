package no.utbredt.adoption.succession;

import java.time.Instant;

/**
 * An act in the book.
 *
 * @param act what is to be done
 * @param recordedAt when it was entered, UTC
 * @param done whether every actor says so
 */
public record BookEntry(Succession act, Instant recordedAt, boolean done) {}
