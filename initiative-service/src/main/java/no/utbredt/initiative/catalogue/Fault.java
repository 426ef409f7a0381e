package no.utbredt.initiative.catalogue;

import java.util.Locale;

/** What can be wrong in a catalogue file, with its stable code and its words. */
public enum Fault {
    YAML_SYNTAX("not YAML: %s", "ikke YAML: %s"),
    DUPLICATE_KEY("key '%s' stands twice", "nøkkelen '%s' står to ganger"),
    UNKNOWN_KEY("unknown key '%s'", "ukjent nøkkel '%s'"),
    MISSING_KEY("key '%s' is missing", "nøkkelen '%s' mangler"),
    WRONG_TYPE("'%s' is of the wrong type", "'%s' er av feil type"),
    UNKNOWN_VALUE("'%s' is not known here", "'%s' er ikke kjent her"),
    BAD_DATE("'%s' is no date", "'%s' er ingen dato"),
    DATES_REVERSED("it ends ('%s') before it begins", "den slutter ('%s') før den begynner"),
    BAD_ID("'%s' cannot be an id", "'%s' kan ikke være en id"),
    DUPLICATE_ID("id '%s' is taken", "id-en '%s' er opptatt"),
    UNKNOWN_PARENT("no service has the id '%s'", "ingen tjeneste har id-en '%s'"),
    UNKNOWN_GROUP("no actor group has the id '%s'", "ingen aktørgruppe har id-en '%s'"),
    UNKNOWN_CATEGORY("no category has the code '%s'", "ingen kategori har koden '%s'"),
    STILL_USED("%s is left out but still used", "%s er utelatt, men fortsatt i bruk"),
    PARENT_CYCLE("'%s' is above itself", "'%s' står over seg selv"),
    FILE_NAME("solution '%s' stands in a file of another name", "løsningen '%s' står i en fil med et annet navn");

    private final String english;
    private final String norwegian;

    Fault(String english, String norwegian) {
        this.english = english;
        this.norwegian = norwegian;
    }

    /** The stable code, lower-case kebab. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This fault at a place. */
    public Finding at(Place place, String value, String expected) {
        return new Finding(
                place.file(),
                place.line(),
                place.column(),
                place.pointer(),
                code(),
                english.formatted(value),
                norwegian.formatted(value),
                expected);
    }
}
