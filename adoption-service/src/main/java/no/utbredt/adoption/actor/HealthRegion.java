package no.utbredt.adoption.actor;

/** The four health regions. */
public enum HealthRegion {
    NORD,
    MIDT,
    VEST,
    SOR_OST
}
