package no.utbredt.adoption.report.web;

import no.utbredt.edge.Problem;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Quoted;

/** A whole request is refused; nothing of it was recorded. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedRequest(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    static RefusedRequest tooMany(int reports) {
        return new RefusedRequest(Problem.of(
                413,
                "too-many-reports",
                "at most 10000 reports",
                "there are " + reports + " reports in this request; nothing of it was recorded",
                "det er " + reports + " innrapporteringer her; ingenting av dem er registrert"));
    }

    static RefusedRequest unreadable(Misread misread) {
        return new RefusedRequest(Problem.of(
                400,
                misread.code(),
                misread.expected(),
                misread.detail() + "; nothing was recorded",
                misread.detailNb() + "; ingenting er registrert"));
    }

    static RefusedRequest headerTwice(String header) {
        return new RefusedRequest(Problem.of(
                400,
                "header-twice",
                "one " + header,
                "the header " + header + " stands twice: two readers would read two things; nothing was recorded",
                "hodet " + header + " står to ganger: to lesere ville lese to ting; ingenting er registrert"));
    }

    static RefusedRequest notABatch() {
        return new RefusedRequest(Problem.of(
                400,
                "not-a-batch",
                "a JSON list of CloudEvents",
                "a batch is a JSON list; nothing was recorded",
                "en samling er en JSON-liste; ingenting er registrert"));
    }

    static RefusedRequest headerEscape(String header) {
        return new RefusedRequest(Problem.of(
                400,
                "header-escape",
                "percent-encoded UTF-8, quotes closed",
                "the header " + header + " has a malformed percent escape or an open quote; nothing was recorded",
                "hodet " + header
                        + " har en prosentkode eller et anførselstegn som ikke kan leses; ingenting er registrert"));
    }

    static RefusedRequest notACloudEvent() {
        return new RefusedRequest(Problem.of(
                415,
                "not-a-cloudevent",
                "application/cloudevents+json, application/cloudevents-batch+json, or application/json with ce-* headers",
                "this is none of the three ways to send a CloudEvent",
                "dette er ingen av de tre måtene å sende en CloudEvent på"));
    }

    static RefusedRequest notReadyYet() {
        return new RefusedRequest(Problem.of(
                503,
                "not-ready-yet",
                "send it again",
                "this instance has just started and has not read its actors and delegations; nothing was recorded",
                "tjenesten har nettopp startet og har ikke lest aktører og fullmakter ennå; ingenting er registrert"));
    }

    static RefusedRequest unknownClient(String id) {
        return new RefusedRequest(Problem.of(
                403,
                "client-unknown",
                "a registered client",
                "client " + Quoted.of(id) + " is not registered here",
                "klienten " + Quoted.of(id) + " er ikke registrert her"));
    }
}
