package no.utbredt.reporting.coverage;

import java.util.OptionalLong;

/** An actor, or a parent, with how the question sees it and what it weighs. */
record PlainMember(String actor, Counted counted, OptionalLong weight) {}
