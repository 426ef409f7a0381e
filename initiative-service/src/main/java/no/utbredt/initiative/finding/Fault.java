package no.utbredt.initiative.finding;

import java.util.Locale;
import no.utbredt.vocabulary.Quoted;

/** What can be wrong in a steward's file, with its stable code and its words. */
public enum Fault {
    YAML_SYNTAX("not YAML: '%s'", "ikke YAML: leseren sier '%s'"),
    DUPLICATE_KEY("key '%s' stands twice", "nøkkelen '%s' står to ganger"),
    UNKNOWN_KEY("unknown key '%s'", "ukjent nøkkel '%s'"),
    MISSING_KEY("key '%s' is missing", "nøkkelen '%s' mangler"),
    WRONG_TYPE("'%s' is of the wrong type", "'%s' er av feil type"),
    UNKNOWN_VALUE("'%s' is not known here", "'%s' er ikke kjent her"),
    BAD_DATE("'%s' is no date", "'%s' er ingen dato"),
    DATES_REVERSED("it ends ('%s') before it begins", "den slutter ('%s') før den begynner"),
    DUPLICATE_ID("id '%s' is taken", "id-en '%s' er opptatt"),
    UNKNOWN_PARENT("no service has the id '%s'", "ingen tjeneste har id-en '%s'"),
    UNKNOWN_GROUP("no actor group has the id '%s'", "ingen aktørgruppe har id-en '%s'"),
    UNKNOWN_CATEGORY("no category has the code '%s'", "ingen kategori har koden '%s'"),
    STILL_USED("%s is left out but still used", "%s er utelatt, men fortsatt i bruk"),
    PARENT_CYCLE("'%s' is above itself", "'%s' står over seg selv"),
    FILE_NAME("'%s' stands in a file of another name", "'%s' står i en fil med et annet navn"),
    UNKNOWN_SERVICE("no service has the id '%s'", "ingen tjeneste har id-en '%s'"),
    UNKNOWN_INITIATIVE("no initiative has the id '%s'", "ingen tiltak har id-en '%s'"),
    UNKNOWN_SOURCE("no source has the id '%s'", "ingen kilde har id-en '%s'"),
    UNKNOWN_REGION("no health region has the code '%s'", "ingen helseregion har koden '%s'"),
    UNKNOWN_ROLE("the role '%s' does not exist for the group", "rollen '%s' finnes ikke for gruppen"),
    UNKNOWN_MILESTONE("there is no milestone '%s'", "det finnes ingen milepæl '%s'"),
    UNKNOWN_PART("there is no '%s' to sum", "det finnes ingen '%s' å summere"),
    UNKNOWN_ALIAS("no service or initiative is called '%s'", "ingen tjeneste eller tiltak heter '%s'"),
    NAME_FOR_ID("'%s' is a name and no id", "'%s' er et navn og ingen id"),
    BAD_FORM("'%s' does not have the form it must have", "'%s' har ikke den formen det må ha"),
    TOO_FEW("'%s' holds too little", "'%s' inneholder for lite"),
    OUT_OF_RANGE("%s is out of range", "%s er utenfor området"),
    EXACTLY_ONE("not exactly one of them: %s", "ikke nøyaktig én av dem: %s"),
    HARD_CYCLE("hard dependencies go round: %s", "harde avhengigheter går i ring: %s"),
    BEFORE_ORIGINAL(
            "%s is before the original date, and no reason is given",
            "%s er før den opprinnelige datoen, og ingen grunn er oppgitt"),
    TARGET_WITHOUT_WEIGHT("a target of coverage has no '%s'", "et mål for utbredelse mangler '%s'"),
    TARGET_WITHOUT_STAGE("a target of coverage has no '%s'", "et mål for utbredelse mangler '%s'"),
    TARGET_WITHOUT_GROUP("a target of coverage has no '%s'", "et mål for utbredelse mangler '%s'"),
    TARGET_WITHOUT_INDICATOR("a target of usage has no '%s'", "et mål for bruk mangler '%s'"),
    TARGET_WITHOUT_DOCUMENT("target '%s' has no cited document", "målet '%s' har ikke noe dokument bak seg"),
    TESTS_NOT_HERE("%s has no tests", "%s har ingen prøver"),
    MISSING_FILE("there is no %s", "det finnes ingen %s"),
    NO_SUCH_FILE("a document has no file '%s'", "et dokument har ingen fil '%s'"),
    ID_OF_ANOTHER("another document has given the id '%s'", "et annet dokument har gitt id-en '%s'"),
    UNREADABLE("what is stored of %s cannot be read", "det som er lagret om %s, kan ikke leses"),
    CHANGED_ELSEWHERE(
            "the file is changed, and so is the initiative: %s", "filen er endret, og det er tiltaket også: %s");

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
                english.formatted(Quoted.of(value)),
                norwegian.formatted(Quoted.of(value)),
                expected);
    }
}
