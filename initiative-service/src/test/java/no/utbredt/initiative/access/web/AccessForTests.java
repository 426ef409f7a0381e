package no.utbredt.initiative.access.web;

import org.springframework.context.annotation.Import;

/** The real rules of access, for tests in other packages. */
@Import(AccessConfiguration.class)
public class AccessForTests {}
