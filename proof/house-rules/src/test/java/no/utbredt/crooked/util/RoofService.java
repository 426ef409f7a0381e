package no.utbredt.crooked.util;

/** Lies in a drawer for everything, under a name that says nothing. */
class RoofService {}
