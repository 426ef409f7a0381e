package no.utbredt.initiative.catalogue.file;

import java.util.regex.Pattern;
import no.utbredt.initiative.finding.Fault;

/** Ids and codes, which must have their form. */
final class Names {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

    private Names() {}

    static String id(Section section, String key) {
        return formed(section, key, ID, "lower-case letters a to z and digits in words parted by '-'");
    }

    static String code(Section section, String key) {
        return formed(section, key, CODE, "upper-case letters A to Z and digits in words parted by '_'");
    }

    private static String formed(Section section, String key, Pattern form, String expected) {
        String text = section.text(key);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            section.findings().add(Fault.BAD_ID, section.at(key), text, expected);
        }
        return text;
    }
}
