package no.utbredt.adoption.figure;

/** What a document says instead of a number, from all to none. */
public enum Word {
    ALLE,
    DE_ALLER_FLESTE,
    DE_FLESTE,
    OM_LAG_HALVPARTEN,
    MANGE,
    FLERE,
    NOEN,
    FAA,
    TILNAERMET_INGEN,
    INGEN
}
