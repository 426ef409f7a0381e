package no.utbredt.adoption.report;

/** A place on the log of deliveries; partition and offset count from 0. */
public record LogPosition(int partition, long offset) {}
