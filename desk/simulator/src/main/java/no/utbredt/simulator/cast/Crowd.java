package no.utbredt.simulator.cast;

/** Who a vendor works for, and who a service is rolled out among. */
public enum Crowd {
    MUNICIPALITIES,
    GP_OFFICES,
    TRUSTS
}
