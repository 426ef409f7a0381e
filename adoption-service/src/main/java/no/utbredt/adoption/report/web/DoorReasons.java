package no.utbredt.adoption.report.web;

import java.util.List;

/**
 * What the door may refuse for, by code. Each is counted from 0 on, so that a rate sees the first refusal; a test holds the lists
 * against the codes that are told of.
 */
final class DoorReasons {

    /** Of a whole request, nothing of which is then recorded. */
    static final List<String> REQUESTS = List.of(
            "not-json",
            "json-bounds",
            "text-not-utf8",
            "not-a-batch",
            "header-escape",
            "header-twice",
            "too-many-reports",
            "not-a-cloudevent",
            "client-unknown",
            "not-ready-yet");

    /** Of one report. */
    static final List<String> REPORTS = List.of(
            "missing-field",
            "wrong-type",
            "specversion",
            "type-unknown",
            "id-form",
            "source-form",
            "source-outside-prefix",
            "service-form",
            "code-form",
            "place-form",
            "quote-form",
            "role-unknown",
            "usage-unit-unknown",
            "support-state-unknown",
            "agreement-kind-unknown",
            "firmness-unknown",
            "month-form",
            "month-after-stated-at",
            "since-or-planned",
            "period-backwards",
            "support-by-vendors-only",
            "vendor-not-own",
            "instant-form",
            "stage-unknown",
            "basis-unknown",
            "certainty-unknown",
            "classification-unknown",
            "too-many",
            "stated-at-in-the-future",
            "valid-from-in-the-future",
            "valid-from-after-stated-at",
            "not-relevant-by-stewards-only",
            "extent-count-above-of",
            "manner-code-unknown",
            "manner-contradicts",
            "span",
            "names-itself",
            "names-another-source",
            "delegation-missing",
            "actor-outside-token",
            "actor-not-own",
            "actor-not-known",
            "data-too-large",
            "data-twice",
            "data-base64-form",
            "data-content-type",
            "member-twice",
            "not-json",
            "not-a-batch",
            "line-too-long",
            "not-csv",
            "row-fields",
            "json-bounds",
            "text-not-utf8",
            "text-not-unicode",
            "text-control",
            "text-length",
            "date",
            "date-out-of-range",
            "number-not-whole",
            "number-out-of-range",
            "identifier-scheme",
            "organisation-number-form",
            "organisation-number-check-digit",
            "organisation-number-never-issued",
            "municipality-number-form",
            "her-id-form",
            "resh-id-form",
            "actor-service-area",
            "log-unavailable",
            "store-unavailable");

    private DoorReasons() {}
}
