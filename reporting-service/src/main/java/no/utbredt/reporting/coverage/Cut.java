package no.utbredt.reporting.coverage;

/** Along what an answer is cut into cells. */
public enum Cut {
    NATION,
    HEALTH_REGION,
    COUNTY,
    MUNICIPALITY
}
