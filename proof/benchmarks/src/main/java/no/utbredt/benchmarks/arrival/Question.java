package no.utbredt.benchmarks.arrival;

/**
 * A question to {@code /v1/coverage}, by municipality.
 *
 * @param service catalogue id
 * @param area code of a service area, which is also its group's id
 */
record Question(String service, String area) {

    String path() {
        return "/v1/coverage?service=" + service + "&role=CONSUMER&stage=IN_USE&group=" + area
                + "&date=2025-06-30&cut=municipality&format=csv";
    }
}
