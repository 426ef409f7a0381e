package no.utbredt.reporting.origin.web;

import no.utbredt.edge.Problem;

/** Why the answer of another service cannot be passed on. What that service itself refuses is passed on as it says it. */
final class OriginProblems {

    private OriginProblems() {}

    static Problem unreachable(String service) {
        return Problem.of(
                502,
                "service-unreachable",
                "the same request after the seconds of Retry-After",
                "the " + service + " cannot be reached from here",
                service + " kan ikke nås herfra");
    }

    static Problem silent(String service) {
        return Problem.of(
                504,
                "service-silent",
                "the same request after the seconds of Retry-After",
                "the " + service + " does not answer in time",
                service + " svarer ikke i tide");
    }

    static Problem tooLarge() {
        return Problem.of(
                502,
                "answer-too-large",
                "a smaller question, such as one with a limit",
                "the answer is larger than is passed on",
                "svaret er større enn det som gis videre");
    }
}
